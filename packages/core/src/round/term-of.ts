import { type Calendar, type LocalDate, recomputeTerm, termAfter } from '../calendar/index.ts';
import type { TermRecord } from './term-record.ts';

/** A term's length as a scheme says it; the value is a number once the round is planned. */
interface TermLengthRule {
  readonly value: number | 'to-be-set';
  readonly unit: 'working-days' | 'natural-days';
}

/** Counts a term from a day by the scheme's rule: calculation `term@1`. The day itself does not count. */
export function termOf(from: LocalDate, rule: TermLengthRule, known: Calendar): TermRecord {
  if (rule.value === 'to-be-set') throw new Error('a term that is still to be set cannot be counted');
  const term = termAfter(from, { value: rule.value, unit: rule.unit }, known);
  return {
    calculation: 'term@1',
    from,
    value: rule.value,
    unit: rule.unit,
    endsOn: term.endsOn,
    provisional: term.provisional,
  };
}

/** The last day of a running term under the calendar known today: announcements may only lengthen it. */
export function endOfTerm(record: TermRecord, known: Calendar): LocalDate {
  const asCounted = termAfter(record.from, { value: record.value, unit: record.unit }, known);
  return recomputeTerm({ ...asCounted, endsOn: record.endsOn }, known).term.endsOn;
}

/** Whether a term's last day is over on a day. */
export function isTermOver(record: TermRecord, today: LocalDate, known: Calendar): boolean {
  return today > endOfTerm(record, known);
}
