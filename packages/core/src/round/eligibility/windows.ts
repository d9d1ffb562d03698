import { addYears, type LocalDate } from '../../calendar/index.ts';
import type { FactKind, VetoRule } from '../../scheme/model/eligibility-model.ts';
import type { FactValue } from '../application/events.ts';

/** The days a look-back covers, both included. */
export interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How far back a rule looks, as a scheme says it. */
export interface WindowRule {
  readonly value: number | 'to-be-set';
}

/** One dated entry of a fact of the shape `occurrences`. */
export interface Occurrence {
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
  /** Still lasting: a list entry not removed, a case not closed. */
  readonly open: boolean;
  readonly level?: 'national' | 'province' | 'city' | 'district' | undefined;
  readonly responsible?: boolean | undefined;
}

/** What narrows the occurrences that count, as rules and vetoes say it. */
export type Narrowing = Pick<VetoRule, 'levels' | 'onlyResponsible'>;

/**
 * The days of a look-back: from the same date `value` years before the closing day (29 February becomes 28) to
 * the day of decision. Nothing without a rule: then any time counts. Throws on a length that is still to be set.
 */
export function windowOf(
  rule: WindowRule | undefined,
  closesOn: LocalDate,
  decidedOn: LocalDate,
): Window | undefined {
  if (rule === undefined) return undefined;
  if (rule.value === 'to-be-set') throw new Error('a window that is still to be set cannot be counted');
  return { from: addYears(closesOn, -rule.value), to: decidedOn };
}

/**
 * Whether any day of an entry lies in the window; every entry counts without one. An open entry lasts until now,
 * an entry with neither an end nor the mark `open` is one day.
 */
export function countsInWindow(
  occurrence: Pick<Occurrence, 'from' | 'to' | 'open'>,
  window: Window | undefined,
): boolean {
  if (window === undefined) return true;
  const reachesIn = occurrence.open || lastDayOf(occurrence) >= window.from;
  return reachesIn && occurrence.from <= window.to;
}

const lastDayOf = ({ from, to }: Pick<Occurrence, 'from' | 'to'>): LocalDate => to ?? from;

/** Whether an entry of this kind of fact still counts on a day: one that counts `while-open` does until its end day. */
export function isStillCounting(
  occurrence: Pick<Occurrence, 'from' | 'to' | 'open'>,
  counts: FactKind['counts'],
  day: LocalDate,
): boolean {
  return counts === 'ever' || occurrence.open || day <= lastDayOf(occurrence);
}

/** Whether an entry is one the narrowing means; `unclear` while its level or the responsibility is not established. */
export function isMeantBy(
  occurrence: Occurrence,
  { levels, onlyResponsible }: Narrowing,
): boolean | 'unclear' {
  if (levels && occurrence.level !== undefined && !levels.includes(occurrence.level)) return false;
  if (onlyResponsible && occurrence.responsible === false) return false;
  const unclear =
    (levels && occurrence.level === undefined) || (onlyResponsible && occurrence.responsible === undefined);
  return unclear ? 'unclear' : true;
}

/** Entries that count against a party, and those of which it is not established whether they do. */
export interface Counted {
  readonly counting: readonly Occurrence[];
  readonly unclear: readonly Occurrence[];
}

/**
 * The entries of one fact that count under a rule or veto: inside its window, still counting on the day of
 * decision, and of the levels and responsibility it means. Empty for a value of another shape.
 */
export function countedOccurrences(
  value: { readonly shape: FactValue['shape']; readonly occurrences?: readonly Occurrence[] },
  rule: Narrowing & { readonly window?: WindowRule | undefined },
  on: {
    readonly counts: FactKind['counts'];
    readonly closesOn: LocalDate;
    readonly decidedOn: LocalDate;
  },
): Counted {
  const window = windowOf(rule.window, on.closesOn, on.decidedOn);
  const inTime = (value.occurrences ?? [])
    .filter((entry) => countsInWindow(entry, window))
    .filter((entry) => isStillCounting(entry, on.counts, on.decidedOn));
  return {
    counting: inTime.filter((entry) => isMeantBy(entry, rule) === true),
    unclear: inTime.filter((entry) => isMeantBy(entry, rule) === 'unclear'),
  };
}

/** Entries as a finding keeps them: with their fact, and without what is not established. */
export const namedEntries = (fact: string, entries: readonly Occurrence[]) =>
  entries.map((entry) => ({ fact, ...withoutAbsent(entry) }));

const withoutAbsent = (entry: Occurrence) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
