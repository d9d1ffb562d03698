import { addDays, countWorkdays, isLocalDate, isWeekend, type LocalDate } from '@laureate/core';
import { cell, day, moment, splitList, text, unfit } from './cell.ts';
import { act, type Cells, optional, required, type TableKind, textOf } from './table-kind.ts';

/** No holiday is longer. */
const longestSpan = 31;

/** The days of `2026-10-01` or `2026-10-01..2026-10-07`; nothing for anything else. */
function daysOf(part: string): readonly LocalDate[] | undefined {
  const [from = '', to = from, extra] = part.split('..');
  if (extra !== undefined || !isLocalDate(from) || !isLocalDate(to) || to < from) return undefined;
  const days: LocalDate[] = [];
  for (let at: LocalDate = from; at <= to; at = addDays(at, 1)) {
    if (days.length === longestSpan) return undefined;
    days.push(at);
  }
  return days;
}

/** `2026-01-01..2026-01-03; 2026-02-15` as single days. */
const days = cell((value) => {
  const parts = splitList(value);
  const read = parts.map(daysOf);
  const wrong = parts.find((_, at) => read[at] === undefined);
  return wrong === undefined
    ? [...new Set(read.flatMap((part) => part ?? []))]
    : unfit('not-a-day', { value: wrong });
});

const year = cell((value) => (/^[1-9]\d{3}$/.test(value) ? Number(value) : unfit('not-a-number', { value })));
const count = cell((value) => (/^\d{3}$/.test(value) ? Number(value) : unfit('not-a-number', { value })));

const daysIn = (row: Cells, column: string): readonly LocalDate[] =>
  (row[column] ?? []) as readonly LocalDate[];

/** The row as a schedule: of the days off those from Monday to Friday, for the others are off anyway. */
function scheduleOf(row: Cells) {
  const schedule = {
    year: Number(row.year),
    weekdayOff: daysIn(row, 'days-off').filter((each) => !isWeekend(each)),
    weekendWork: daysIn(row, 'days-worked'),
  };
  const workdays = typeof row.workdays === 'number' ? row.workdays : countWorkdays(schedule);
  return { ...schedule, workdays, announcedOn: textOf(row, 'announced-on'), doc: textOf(row, 'doc') };
}

/** Holidays of a year as they were announced: one row a year. `workdays` is a control count, where one is at hand. */
export const holidays: TableKind = {
  kind: 'holidays',
  columns: {
    on: optional(moment, '2026-03-02'),
    year: required(year, '2026'),
    'announced-on': required(day, '2025-11-04'),
    doc: required(text, 'No. 7 of 2025'),
    'days-off': required(days, '2026-01-01..2026-01-03; 2026-02-15..2026-02-23'),
    'days-worked': optional(days, '2026-01-04; 2026-02-14'),
    workdays: optional(count, '248'),
    by: optional(text, 'office-head'),
  },
  acts: (row) => [
    act(row, 'announce-calendar', {
      schedules: [{ ...scheduleOf(row), confidence: 'source' }],
      source: textOf(row, 'doc') ?? '',
    }),
  ],
};
