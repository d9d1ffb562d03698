import { z } from 'zod';

declare const localDate: unique symbol;

/** A day without a time or zone, `YYYY-MM-DD`, years 0001–9999. Sorts as text. */
export type LocalDate = string & { readonly [localDate]: true };

/** 0 is Monday, 6 is Sunday, as ISO 8601 orders the week. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * Whether a text is a day that exists (`2023-02-29` is not). Never throws.
 * Gregorian calendar, ISO 8601 extended form only.
 */
export function isLocalDate(text: string): text is LocalDate {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && day >= 1 && day <= lengthOfMonth(year, month);
}

const problem = 'not a day of the form YYYY-MM-DD';

/**
 * Zod schema of a {@link LocalDate}; refuses days that do not exist (ISO 8601). As JSON Schema it is a
 * string with a pattern.
 */
export const LocalDateSchema = z
  .string(problem)
  .regex(pattern, { error: problem, abort: true })
  .refine(isLocalDate, { error: problem, abort: true }) as unknown as z.ZodType<LocalDate, LocalDate>;

/**
 * Reads a `YYYY-MM-DD` text as a day. For literals and trusted text; input of people goes through
 * {@link LocalDateSchema}. Throws RangeError when the day does not exist.
 */
export function localDateFrom(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function fromParts(year: number, month: number, day: number): LocalDate {
  return localDateFrom(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The calendar year of a day, 1–9999. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** Days from 0000-03-01 to a day: March first, so that a leap day closes its year. */
export function dayNumber(date: LocalDate): number {
  const month = (monthOf(date) + 9) % 12;
  const year = yearOf(date) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 306 + 5) / 10) + dayOfMonth(date) - 1;
}

function fromDayNumber(number: number): LocalDate {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return fromParts(era * 400 + yearOfEra + (month >= 10 ? 1 : 0), ((month + 2) % 12) + 1, day);
}

/** −1, 0 or 1 as `a` lies before, on or after `b`; fits Array.prototype.sort. */
export function compareLocalDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two days. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return compareLocalDates(a, b) < 0 ? a : b;
}

/** The day of the week, 0 Monday to 6 Sunday (ISO 8601 order). */
export function weekdayOf(date: LocalDate): Weekday {
  return ((dayNumber(date) + 2) % 7) as Weekday;
}

/** The day `days` after (before, when negative). Throws RangeError outside the years 0001–9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day of the month `months` later; the month's last day when it has no such day
 * (Civil Code art. 202). Throws RangeError outside the years 0001–9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return fromParts(year, month, Math.min(dayOfMonth(date), lengthOfMonth(year, month)));
}

/**
 * The same day `years` later; 29 February becomes 28 February in a common year
 * (Civil Code art. 202). Throws RangeError outside the years 0001–9999.
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/**
 * Full years from `since` to `until`, counted by anniversary: the year is full on the anniversary
 * itself (28 February for a 29 February in a common year). 0 when `until` lies before.
 */
export function wholeYears(since: LocalDate, until: LocalDate): number {
  const years = yearOf(until) - yearOf(since);
  if (years <= 0) return 0;
  return addYears(since, years) <= until ? years : years - 1;
}
