import { commands } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../reading/read-sheet.ts';
import { holidays } from './holidays.ts';

const head = ['year', 'announced-on', 'doc', 'days-off', 'days-worked', 'workdays'];
const read = (...cells: string[]) =>
  readSheet(
    {
      file: 'holidays',
      head: { cells: head, line: 1 },
      body: [{ cells, line: 2 }],
      defaults: { on: '2026-03-02', by: 'office-head' },
    },
    holidays,
    { programme: undefined, scheme: undefined },
  ).rows;

describe('a row of holidays', () => {
  test('is one announcement; of the days off the weekends are left out, and working days are counted', () => {
    const [row] = read('2026', '2025-11-04', 'No. 7', '2026-01-01..2026-01-04; 2026-05-01', '2026-01-10', '');

    expect(row?.problems).toEqual([]);
    expect(row?.acts[0]?.with).toEqual({
      source: 'No. 7',
      schedules: [
        {
          year: 2026,
          announcedOn: '2025-11-04',
          doc: 'No. 7',
          confidence: 'source',
          weekdayOff: ['2026-01-01', '2026-01-02', '2026-05-01'],
          weekendWork: ['2026-01-10'],
          workdays: 259,
        },
      ],
    });
    expect(commands.get('announce-calendar')?.payload.safeParse(row?.acts[0]?.with).success).toBe(true);
  });

  test.each([
    ['2026-13-01', '2026-13-01'],
    ['2026-01-05..2026-01-01', '2026-01-05..2026-01-01'],
    ['2026-01-01; 2026-02-01..2026-03-04', '2026-02-01..2026-03-04'],
    ['2026-01-01..2026-01-02..2026-01-03', '2026-01-01..2026-01-02..2026-01-03'],
  ])('tells what in %j is no day or span of days', (days, value) => {
    const [row] = read('2026', '2025-11-04', 'No. 7', days, '', '');

    expect(row?.problems).toEqual([
      { file: 'holidays', line: 2, column: 'days-off', kind: 'not-a-day', facts: { value } },
    ]);
  });

  test('may last 31 days, and not 32', () => {
    const kindsOf = (days: string) =>
      read('2026', '2025-11-04', 'No. 7', days, '', '')[0]?.problems.map(({ kind }) => kind);

    expect([kindsOf('2026-01-01..2026-01-31'), kindsOf('2026-01-01..2026-02-01')]).toEqual([
      [],
      ['not-a-day'],
    ]);
  });
});
