import { z } from 'zod';
import { addDays, isLocalDate, type LocalDate } from './local-date.ts';

declare const instant: unique symbol;

/** A moment, UTC, in the one form `YYYY-MM-DDTHH:mm:ss.sssZ` (milliseconds always). Sorts as text. */
export type Instant = string & { readonly [instant]: true };

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a text is a moment in the canonical form. Never throws. No leap seconds, no 24:00. */
export function isInstant(text: string): text is Instant {
  const day = pattern.exec(text)?.[1];
  return day !== undefined && isLocalDate(day);
}

const problem = 'not a UTC moment of the form YYYY-MM-DDTHH:mm:ss.sssZ';

/**
 * Zod schema of an {@link Instant}; other spellings of the same moment (offsets, no ms) are refused.
 * As JSON Schema it is a string with a pattern.
 */
export const InstantSchema = z
  .string(problem)
  .regex(pattern, { error: problem, abort: true })
  .refine(isInstant, { error: problem, abort: true }) as unknown as z.ZodType<Instant, Instant>;

/** Reads a canonical text as a moment; for literals and trusted text. Throws RangeError otherwise. */
export function instantFrom(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a moment: ${text}`);
  return text;
}

/** −1, 0 or 1 as `a` lies before, at or after `b`. */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The day in Asia/Shanghai (UTC+8 all year; older daylight saving, before 1992, is left out) at a moment.
 * Its midnight is 16:00 UTC of the day before.
 */
export function localDateOf(moment: Instant): LocalDate {
  const day = moment.slice(0, 10) as LocalDate;
  return Number(moment.slice(11, 13)) >= 16 ? addDays(day, 1) : day;
}

/** 00:00 Asia/Shanghai of a day. Throws RangeError for 0001-01-01. */
export function startOfDay(date: LocalDate): Instant {
  return endOfDay(addDays(date, -1));
}

/**
 * 24:00 Asia/Shanghai of a day, the first moment that is *not* in it any more: something in time has
 * an instant before this one.
 */
export function endOfDay(date: LocalDate): Instant {
  return `${date}T16:00:00.000Z` as Instant;
}
