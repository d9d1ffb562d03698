import { addDays, daysBetween, type LocalDate, yearOf } from './local-date.ts';
import { isWeekend, type YearSchedule } from './schedule.ts';

/** What a day is in itself, apart from any term. A holiday that falls on a weekend is a `weekend`. */
export type DayKind = 'working-day' | 'weekend' | 'statutory-holiday' | 'make-up-day';

/** A day's kind; `provisional` when its year's schedule was not announced (Monday–Friday assumed). */
export type CalendarDay = { kind: DayKind; working: boolean; provisional: boolean };

/** Which schedules apply: those announced on or before `knownOn` (all when absent), and the switch. */
export type CalendarOptions = { knownOn?: LocalDate; makeUpDays: boolean };

/** Working days as known on a day. Immutable; ask it, do not store it: store `knownOn` and the switch. */
export type Calendar = {
  readonly knownOn: LocalDate | null;
  readonly makeUpDays: boolean;
  readonly dayOf: (date: LocalDate) => CalendarDay;
  readonly isWorkingDay: (date: LocalDate) => { working: boolean; provisional: boolean };
};

type KnownYear = { announcedOn: LocalDate; off: ReadonlySet<LocalDate>; work: ReadonlySet<LocalDate> };

/** Schedules looked through before: every act asks for the calendar of its day. */
const knownSchedules = new WeakMap<YearSchedule, KnownYear>();

function knownYear(schedule: YearSchedule): KnownYear {
  const { announcedOn, weekdayOff, weekendWork } = schedule;
  const known = knownSchedules.get(schedule) ?? {
    announcedOn,
    off: new Set(weekdayOff),
    work: new Set(weekendWork),
  };
  knownSchedules.set(schedule, known);
  return known;
}

function knownYears(schedules: readonly YearSchedule[], knownOn: LocalDate | null): Map<number, KnownYear> {
  const years = new Map<number, KnownYear>();
  for (const schedule of schedules) {
    const { year, announcedOn } = schedule;
    const standing = years.get(year);
    const isKnown = knownOn === null || announcedOn <= knownOn;
    if (!isKnown || (standing && standing.announcedOn > announcedOn)) continue;
    years.set(year, knownYear(schedule));
  }
  return years;
}

function kindOf(date: LocalDate, year: KnownYear | undefined): DayKind {
  if (isWeekend(date)) return year?.work.has(date) ? 'make-up-day' : 'weekend';
  return year?.off.has(date) ? 'statutory-holiday' : 'working-day';
}

/**
 * The working days known on a day: per year the latest schedule announced by then. A year without one
 * is Monday–Friday and provisional. `makeUpDays` says whether worked weekend days count as working days
 * (custom, so a choice of the scheme); when off they are plain weekend days.
 */
export function calendar(schedules: readonly YearSchedule[], options: CalendarOptions): Calendar {
  const { knownOn = null, makeUpDays } = options;
  const years = knownYears(schedules, knownOn);
  const dayOf = (date: LocalDate): CalendarDay => {
    const year = years.get(yearOf(date));
    const announced = kindOf(date, year);
    const kind = announced === 'make-up-day' && !makeUpDays ? 'weekend' : announced;
    return { kind, working: kind === 'working-day' || kind === 'make-up-day', provisional: !year };
  };
  const isWorkingDay = (date: LocalDate) => {
    const { working, provisional } = dayOf(date);
    return { working, provisional };
  };
  return { knownOn, makeUpDays, dayOf, isWorkingDay };
}

/** A day found by counting; `provisional` when a day counted over lies in a year not yet announced. */
export type FoundDay = { date: LocalDate; provisional: boolean };

/**
 * The day itself when it is a working day, else the next one: where a term ends whose last day is a
 * holiday (Civil Code art. 203).
 */
export function workingDayOnOrAfter(day: LocalDate, known: Calendar): FoundDay {
  let provisional = false;
  for (let date = day; ; date = addDays(date, 1)) {
    const found = known.dayOf(date);
    provisional ||= found.provisional;
    if (found.working) return { date, provisional };
  }
}

/**
 * The latest day with `count` working days from it (included) up to `day` (excluded): by when something
 * must be done that is due N working days before a day. Throws RangeError unless `count` is an integer ≥ 1.
 */
export function workingDayBefore(day: LocalDate, count: number, known: Calendar): FoundDay {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of days: ${count}`);
  let left = count;
  let provisional = false;
  for (let date = addDays(day, -1); ; date = addDays(date, -1)) {
    const found = known.dayOf(date);
    provisional ||= found.provisional;
    if (found.working) left -= 1;
    if (left === 0) return { date, provisional };
  }
}

/**
 * Working days in (`after`, `until`]: the first day does not count, the last does (Civil Code art. 201).
 * 0 when `until` is not later. Provisional when one of those days lies in a year not yet announced.
 */
export function workingDaysBetween(
  after: LocalDate,
  until: LocalDate,
  known: Calendar,
): { count: number; provisional: boolean } {
  let count = 0;
  let provisional = false;
  for (let step = 1; step <= daysBetween(after, until); step += 1) {
    const found = known.dayOf(addDays(after, step));
    provisional ||= found.provisional;
    if (found.working) count += 1;
  }
  return { count, provisional };
}
