import type { Refusal } from '../../act/refusal.ts';
import { type LocalDate, localDateFrom } from '../../calendar/index.ts';
import { daysReversed, notYetHappened } from './refusals.ts';

/** Days from–to, both included; without `to` it goes on. */
export interface Span {
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

const lastDay = localDateFrom('9999-12-31');

/** Whether a day lies in a span, its ends included. */
export function isWithin({ from, to = lastDay }: Span, day: LocalDate): boolean {
  return from <= day && day <= to;
}

/** Whether two spans share a day. A span that runs backwards shares none. */
export function shareDay(one: Span, other: Span): boolean {
  return [one.from, other.from].some((day) => isWithin(one, day) && isWithin(other, day));
}

/** Why a span cannot be: it ends before it begins. */
export function whyNotSpan({ from, to }: Span): Refusal | undefined {
  return to !== undefined && to < from ? daysReversed({ from, to }) : undefined;
}

/** Why a day cannot be one on which something happened: it is yet to come. */
export function whyNotPast(day: LocalDate, today: LocalDate): Refusal | undefined {
  return day > today ? notYetHappened({ day, today }) : undefined;
}
