import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareLocalDates,
  dayNumber,
  daysBetween,
  earlierOf,
  isLocalDate,
  LocalDateSchema,
  localDateFrom,
  weekdayOf,
  wholeYears,
  yearOf,
} from './local-date.ts';

const day = localDateFrom;
const anyDay = fc
  .integer({ min: 0, max: 2_900_000 })
  .map((days) => addDays(day('1800-01-01'), days % 200_000));

describe('a local date', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(LocalDateSchema.parse(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '0000-01-01',
    '2023-1-1',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '２０２３-01-01',
    '',
  ])('%j does not', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(LocalDateSchema.safeParse(text).success).toBe(false);
    expect(() => localDateFrom(text)).toThrow(RangeError);
  });

  test('is never a Date or a number', () => {
    expect([new Date(0), 20_230_101, null].map((value) => LocalDateSchema.safeParse(value).success)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('day arithmetic', () => {
  test('knows weekdays, Monday being 0', () => {
    expect(
      ['2026-01-01', '2026-01-04', '2026-01-05', '1970-01-01'].map((text) => weekdayOf(day(text))),
    ).toEqual([3, 6, 0, 3]);
  });

  test('crosses months, leap days and centuries', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(day('2024-01-01'), -1)).toBe('2023-12-31');
    expect(addDays(day('1900-02-28'), 1)).toBe('1900-03-01');
  });

  test('stops at the edges of the four-digit years', () => {
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addYears(day('9999-01-01'), 1)).toThrow(RangeError);
  });

  test('takes the last day of a month that has no such day', () => {
    expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(day('2023-12-15'), 1)).toBe('2024-01-15');
    expect(addMonths(day('2023-01-15'), -1)).toBe('2022-12-15');
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('counts whole years by anniversary, the day before, on and after', () => {
    const since = day('2020-05-08');

    expect(['2025-05-07', '2025-05-08', '2025-05-09'].map((text) => wholeYears(since, day(text)))).toEqual([
      4, 5, 5,
    ]);
    expect(wholeYears(day('2024-02-29'), day('2025-02-27'))).toBe(0);
    expect(wholeYears(day('2024-02-29'), day('2025-02-28'))).toBe(1);
    expect(wholeYears(since, day('2019-01-01'))).toBe(0);
    expect(wholeYears(since, day('2020-05-07'))).toBe(0);
  });

  test('compares', () => {
    const [a, b] = [day('2023-09-30'), day('2023-10-01')];

    expect([compareLocalDates(a, b), compareLocalDates(a, a), compareLocalDates(b, a)]).toEqual([-1, 0, 1]);
    expect([earlierOf(a, b), earlierOf(b, a), yearOf(a)]).toEqual([a, a, 2023]);
  });

  test('agrees with UTC days of the platform', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const moment = new Date(`${from}T00:00:00.000Z`);
        expect(weekdayOf(from)).toBe((moment.getUTCDay() + 6) % 7);
        moment.setUTCDate(moment.getUTCDate() + days);
        const to = addDays(from, days);
        expect(to).toBe(moment.toISOString().slice(0, 10));
        expect(daysBetween(from, to)).toBe(days);
        expect(dayNumber(to) - dayNumber(from)).toBe(days);
      }),
    );
  });

  test('whole years never pass the day they are counted to', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40_000), (since, days) => {
        const until = addDays(since, days);
        const years = wholeYears(since, until);
        expect(addYears(since, years) <= until).toBe(true);
        expect(addYears(since, years + 1) > until).toBe(true);
      }),
    );
  });
});
