import { addYears, type LocalDate, yearOf } from '../../calendar/index.ts';

/** How long a title bars: by calendar years from the award year, or by date from the decision. */
interface Bar {
  readonly years: number;
  readonly unit: 'calendar-years' | 'years';
}

/**
 * Whether a title keeps its winner from winning again on a day. `calendar-years`: with the award year Y and n years,
 * Y … Y+n−1 are barred and Y+n is open. `years`: by date, the anniversary still barred (Civil Code art. 202).
 */
export function isBarring(
  { awardYear, decidedOn }: { readonly awardYear: number; readonly decidedOn: LocalDate },
  { years, unit }: Bar,
  day: LocalDate,
): boolean {
  if (unit === 'years') return decidedOn <= day && day <= addYears(decidedOn, years);
  const year = yearOf(day);
  return awardYear <= year && year < awardYear + years;
}
