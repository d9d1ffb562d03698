import {
  type Calendar,
  type CountedDay,
  dayNofTerm,
  type LocalDate,
  recomputeTerm,
  termAfter,
} from '../calendar/index.ts';
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

/** A running term under the calendar known today: announcements may only lengthen it. */
function standing({ from, value, unit, endsOn }: TermRecord, known: Calendar) {
  const asCounted = termAfter(from, { value, unit }, known);
  return recomputeTerm({ ...asCounted, endsOn }, known).term;
}

/** The last day of a running term under the calendar known today. */
export const endOfTerm = (record: TermRecord, known: Calendar): LocalDate => standing(record, known).endsOn;

/** A term as a notice shows it on a day: from when, until when, whether that is provisional, and its day n of N. */
export function termShown(record: TermRecord, today: LocalDate, known: Calendar) {
  const term = standing(record, known);
  return {
    from: record.from,
    endsOn: term.endsOn,
    provisional: term.provisional,
    day: dayNofTerm(term, today),
  };
}

/** How a running term is counted under the calendar known today: each day with whether it counts, and why. */
export const daysOfTerm = (record: TermRecord, known: Calendar): readonly CountedDay[] =>
  standing(record, known).counted;

/** Whether a term's last day is over on a day. */
export function isTermOver(record: TermRecord, today: LocalDate, known: Calendar): boolean {
  return today > endOfTerm(record, known);
}
