import { z } from 'zod';
import type { Calendar, DayKind } from './calendar.ts';
import { endOfDay, type Instant } from './instant.ts';
import { addDays, addMonths, addYears, daysBetween, earlierOf, type LocalDate } from './local-date.ts';

/** A length of time as a scheme prints it. `rollOn: false` keeps a natural or calendar end on a holiday. */
export const TermLengthSchema = z.strictObject({
  value: z.int().min(1).max(3660),
  unit: z.enum(['working-days', 'natural-days', 'calendar-months', 'calendar-years']),
  rollOn: z.boolean().exactOptional(),
});
export type TermLength = z.infer<typeof TermLengthSchema>;

/** One day of a term: whether it is one of the N, and why (its kind, or that it is the publication day). */
export type CountedDay = {
  date: LocalDate;
  counts: boolean;
  why: 'publication-day' | DayKind;
  provisional: boolean;
};

/**
 * A computed term. `startsOn` is the first day that counts, `endsOn` the last, open until 24:00
 * Asia/Shanghai. `counted` shows the counting day by day, publication day first; a term in months or
 * years shows that day and the closing days only. Days after the N-th (rolled on, or kept open) do not count.
 */
export type Term = {
  after: LocalDate;
  length: TermLength;
  startsOn: LocalDate;
  endsOn: LocalDate;
  counted: CountedDay[];
  provisional: boolean;
};

function counted(date: LocalDate, counts: boolean, known: Calendar): CountedDay {
  const { kind, provisional } = known.dayOf(date);
  return { date, counts, why: kind, provisional };
}

function countWorkingDays(after: LocalDate, value: number, known: Calendar): CountedDay[] {
  const days: CountedDay[] = [];
  let left = value;
  for (let date = addDays(after, 1); left > 0; date = addDays(date, 1)) {
    const { working } = known.dayOf(date);
    days.push(counted(date, working, known));
    if (working) left -= 1;
  }
  return days;
}

function countNaturalDays(after: LocalDate, value: number, known: Calendar): CountedDay[] {
  return Array.from({ length: value }, (_, at) => counted(addDays(after, at + 1), true, known));
}

function countDays(after: LocalDate, { value, unit }: TermLength, known: Calendar): CountedDay[] {
  switch (unit) {
    case 'working-days':
      return countWorkingDays(after, value, known);
    case 'natural-days':
      return countNaturalDays(after, value, known);
    case 'calendar-months':
      return [counted(addMonths(after, value), true, known)];
    case 'calendar-years':
      return [counted(addYears(after, value), true, known)];
  }
}

function isDayUnit({ unit }: TermLength): boolean {
  return unit === 'working-days' || unit === 'natural-days';
}

/** Days after `last` up to `until`, and on to the next working day when the term rolls on. */
function daysKeptOpen(last: LocalDate, until: LocalDate, rollOn: boolean, known: Calendar): CountedDay[] {
  const days: CountedDay[] = [];
  let end = last;
  while (end < until || (rollOn && !known.dayOf(end).working)) {
    end = addDays(end, 1);
    days.push(counted(end, false, known));
  }
  return days;
}

function termOpenUntil(after: LocalDate, length: TermLength, until: LocalDate, known: Calendar): Term {
  const days = countDays(after, length, known);
  const last = days.at(-1)?.date ?? after;
  const all = [...days, ...daysKeptOpen(last, until, length.rollOn ?? true, known)];
  const publication: CountedDay = { ...counted(after, false, known), why: 'publication-day' };
  const firstCounting = days.find((day) => day.counts)?.date ?? last;
  return {
    after,
    length,
    startsOn: isDayUnit(length) ? firstCounting : addDays(after, 1),
    endsOn: all.at(-1)?.date ?? last,
    counted: [publication, ...all],
    provisional: [publication, ...all].some((day) => day.provisional),
  };
}

/**
 * The term of a length after a day of publication or receipt, which does not count (Civil Code art. 201).
 * N working days end on the N-th; months and years on the corresponding day, or the month's last
 * (art. 202); an end on a holiday rolls on to the next working day (art. 203) unless `rollOn` is false.
 * Provisional as soon as a day shown lies in a year not yet announced. Throws on a length out of range.
 */
export function termAfter(day: LocalDate, length: TermLength, known: Calendar): Term {
  return termOpenUntil(day, TermLengthSchema.parse(length), day, known);
}

/** A term after a change of the calendar, and whether its end moved (that change is to be announced). */
export type RecomputedTerm = { term: Term; lengthenedByDays: number };

/**
 * A running term counted anew on a newer calendar. It may only lengthen: an end already published stays
 * open at least that long, and rolls on when it became a holiday (Civil Code art. 203); a published start
 * never moves later. Which terms still run is the caller's to know: one that has ended is not recomputed.
 */
export function recomputeTerm(term: Term, newCalendar: Calendar): RecomputedTerm {
  const fresh = termOpenUntil(term.after, term.length, term.endsOn, newCalendar);
  const startsOn = earlierOf(fresh.startsOn, term.startsOn);
  return { term: { ...fresh, startsOn }, lengthenedByDays: daysBetween(term.endsOn, fresh.endsOn) };
}

/** Where a day stands in a term: day `n` of `of`; on days that do not count `n` stays at the last one. */
export type TermDay = { n: number; of: number; state: 'not-started' | 'running' | 'ended' };

/**
 * Day n of N for a day in Asia/Shanghai, in working or natural days as the term counts them (months and
 * years in natural days up to the end). 0 before the first counting day, N on days kept open and after.
 */
export function dayNofTerm(term: Term, today: LocalDate): TermDay {
  const counting = term.counted.filter((day) => day.counts);
  const total = daysBetween(term.after, term.endsOn);
  const passed = Math.max(0, Math.min(total, daysBetween(term.after, today)));
  const [n, of] = isDayUnit(term.length)
    ? [counting.filter((day) => day.date <= today).length, counting.length]
    : [passed, total];
  if (today > term.endsOn) return { n, of, state: 'ended' };
  return { n, of, state: today < term.startsOn ? 'not-started' : 'running' };
}

/** Whether a term is over at a moment, that is at or after 24:00 Asia/Shanghai of its last day. */
export function hasTermEnded(term: Term, at: Instant): boolean {
  return at >= endOfDay(term.endsOn);
}
