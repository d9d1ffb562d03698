import type { Refusal } from '../../act/refusal.ts';
import { type LocalDate, yearOf } from '../../calendar/index.ts';
import { yearOutsideHonour } from './refusals.ts';

/** Why a calendar year cannot be one a winner reports on: it lies before the award year or after today's year. */
export function whyNotYear(year: number, awardYear: number, today: LocalDate): Refusal | undefined {
  const to = yearOf(today);
  return year < awardYear || year > to ? yearOutsideHonour({ year, from: awardYear, to }) : undefined;
}
