import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, workingDayBefore, workingDayOnOrAfter, workingDaysBetween } from './calendar.ts';
import { addDays, localDateFrom } from './local-date.ts';
import { parseWorkdayTable } from './schedule.ts';

const day = localDateFrom;
const file = new URL('../../../../schemes/calendars/cn-workdays.yaml', import.meta.url);
const parsed = parseWorkdayTable(readFileSync(file, 'utf8'));
const schedules = parsed.ok ? parsed.table.schedules : [];
const known = calendar(schedules, { makeUpDays: true });
const knownOn = (text: string) => calendar(schedules, { knownOn: day(text), makeUpDays: true });

describe('what a day is', () => {
  test.each([
    ['2023-09-28', 'working-day', true],
    ['2023-09-29', 'statutory-holiday', false],
    ['2023-10-01', 'weekend', false],
    ['2023-10-06', 'statutory-holiday', false],
    ['2023-10-07', 'make-up-day', true],
    ['2023-10-08', 'make-up-day', true],
  ] as const)('%s is a %s', (text, kind, working) => {
    expect(known.dayOf(day(text))).toEqual({ kind, working, provisional: false });
    expect(known.isWorkingDay(day(text))).toEqual({ working, provisional: false });
  });

  test('a make-up day is a weekend day when the switch is off', () => {
    const off = calendar(schedules, { makeUpDays: false });

    expect(off.dayOf(day('2023-10-07'))).toEqual({ kind: 'weekend', working: false, provisional: false });
    expect(off.dayOf(day('2023-10-06')).kind).toBe('statutory-holiday');
  });

  test('a year not announced is Monday to Friday and provisional', () => {
    expect(known.dayOf(day('2027-10-01'))).toEqual({ kind: 'working-day', working: true, provisional: true });
    expect(known.dayOf(day('2027-10-02'))).toEqual({ kind: 'weekend', working: false, provisional: true });
    expect(known.isWorkingDay(day('2016-12-30'))).toEqual({ working: true, provisional: true });
    expect(known.isWorkingDay(day('2026-12-31'))).toEqual({ working: true, provisional: false });
  });
});

describe('what was known on a day', () => {
  test.each([
    ['2019-03-21', '2019-05-02', true],
    ['2019-03-22', '2019-05-02', false],
    ['2019-03-21', '2019-04-28', false],
    ['2019-03-22', '2019-04-28', true],
    ['2020-01-25', '2020-01-31', true],
    ['2020-01-26', '2020-01-31', false],
    ['2020-01-25', '2020-02-01', true],
    ['2020-01-26', '2020-02-01', false],
    ['2018-12-05', '2018-12-31', true],
    ['2018-12-06', '2018-12-31', false],
    ['2018-12-06', '2018-12-29', true],
  ])('on %s: is %s a working day? %s', (on, text, working) => {
    expect(knownOn(on).isWorkingDay(day(text))).toEqual({ working, provisional: false });
  });

  test('a year is provisional until the day it is announced', () => {
    const provisional = ['2025-11-03', '2025-11-04'].map(
      (on) => knownOn(on).isWorkingDay(day('2026-01-05')).provisional,
    );

    expect(provisional).toEqual([true, false]);
  });

  test('the order of the entries does not matter', () => {
    const reversed = calendar([...schedules].reverse(), { makeUpDays: true });

    expect(reversed.isWorkingDay(day('2019-05-02')).working).toBe(false);
    expect(reversed.isWorkingDay(day('2020-02-01')).working).toBe(false);
  });
});

describe('counting', () => {
  test('finds the working day on or after a day', () => {
    expect(workingDayOnOrAfter(day('2023-09-28'), known)).toEqual({ date: '2023-09-28', provisional: false });
    expect(workingDayOnOrAfter(day('2023-09-29'), known)).toEqual({ date: '2023-10-07', provisional: false });
    expect(workingDayOnOrAfter(day('2027-01-02'), known)).toEqual({ date: '2027-01-04', provisional: true });
  });

  test('finds the day N working days before a day', () => {
    expect(workingDayBefore(day('2023-10-09'), 1, known)).toEqual({ date: '2023-10-08', provisional: false });
    expect(workingDayBefore(day('2023-10-09'), 3, known)).toEqual({ date: '2023-09-28', provisional: false });
    expect(workingDayBefore(day('2027-01-05'), 1, known)).toEqual({ date: '2027-01-04', provisional: true });
    expect(() => workingDayBefore(day('2023-10-09'), 0, known)).toThrow(RangeError);
    expect(() => workingDayBefore(day('2023-10-09'), 1.5, known)).toThrow(RangeError);
  });

  test('counts working days without the first and with the last day', () => {
    const count = (from: string, to: string) => workingDaysBetween(day(from), day(to), known);

    expect(count('2023-10-10', '2023-10-17')).toEqual({ count: 5, provisional: false });
    expect(count('2023-10-10', '2023-10-10')).toEqual({ count: 0, provisional: false });
    expect(count('2023-10-17', '2023-10-10')).toEqual({ count: 0, provisional: false });
    expect(count('2026-12-31', '2027-01-01')).toEqual({ count: 1, provisional: true });
  });

  test('N working days before a day leave exactly N from there to the day before it', () => {
    fc.assert(
      fc.property(fc.nat(3600), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const until = addDays(day('2017-06-01'), offset);
        const { date } = workingDayBefore(until, count, known);
        const span = workingDaysBetween(addDays(date, -1), addDays(until, -1), known);
        expect(span.count).toBe(count);
        expect(known.isWorkingDay(date).working).toBe(true);
      }),
    );
  });
});
