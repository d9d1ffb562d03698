import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../calendar/index.ts';
import { day } from '../../../testing/city.ts';
import { yearsTogether } from './years-of.ts';

const until = day('2026-03-31');
const period = (from: string, to?: string) => ({ from: day(from), ...(to ? { to: day(to) } : {}) });

describe('yearsTogether', () => {
  test.each([
    ['exactly five years to the closing day', [period('2021-03-31')], 5],
    ['one day short', [period('2021-04-01')], 4],
    ['two periods that add up', [period('2010-01-01', '2012-01-01'), period('2013-01-01', '2016-01-01')], 5],
    [
      'two periods one day short',
      [period('2010-01-01', '2012-01-01'), period('2013-01-02', '2016-01-01')],
      4,
    ],
    ['an overlap counted once', [period('2020-03-31', '2023-03-31'), period('2021-03-31', '2024-03-31')], 4],
    ['periods that follow on', [period('2021-03-31', '2023-12-31'), period('2024-01-01')], 5],
    ['days after the closing day left out', [period('2022-03-31', '2030-01-01')], 4],
    ['a period that begins after the closing day', [period('2026-04-01')], 0],
    ['half years together', [period('2020-01-01', '2020-07-01'), period('2022-01-01', '2022-07-04')], 1],
  ])('%s', (_name, periods, years) => {
    expect(yearsTogether(periods, until)).toBe(years);
  });

  test('a start on 29 February is full on 28 February', () => {
    expect(yearsTogether([period('2020-02-29')], day('2025-02-28'))).toBe(5);
    expect(yearsTogether([period('2020-02-29')], day('2025-02-27'))).toBe(4);
  });

  test('a period cut into parts that follow on gives the same years', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cuts, (days) => {
        const start = day('2005-02-28');
        const ends = [...new Set(days)].sort((a, b) => a - b).map((n) => addDays(start, n));
        const parts = ends.map((to, at) => ({
          from: at === 0 ? start : addDays(ends[at - 1] ?? start, 1),
          to,
        }));
        const whole = [{ from: start, to: ends.at(-1) ?? start }];
        expect(yearsTogether(parts, until)).toBe(yearsTogether(whole, until));
      }),
    );
  });
});
