import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Schedule {
  readonly year: number;
  readonly announcedOn: string;
}

const file = new URL('../../schemes/calendars/cn-workdays.yaml', import.meta.url);

/** Working-day schedules of some years as announced until a day; what was announced later is not known then. */
export function workdaysKnown(by: string, years: readonly number[]): readonly Schedule[] {
  const { schedules } = parse(readFileSync(file, 'utf8')) as { readonly schedules: readonly Schedule[] };
  return schedules.filter(({ year, announcedOn }) => years.includes(year) && announcedOn <= by);
}
