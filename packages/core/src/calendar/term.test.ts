import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, calendar, workingDaysBetween } from './calendar.ts';
import { instantFrom } from './instant.ts';
import { addDays, localDateFrom } from './local-date.ts';
import { parseWorkdayTable } from './schedule.ts';
import { dayNofTerm, hasTermEnded, recomputeTerm, type TermLength, termAfter } from './term.ts';

const day = localDateFrom;
const file = new URL('../../../../schemes/calendars/cn-workdays.yaml', import.meta.url);
const parsed = parseWorkdayTable(readFileSync(file, 'utf8'));
const schedules = parsed.ok ? parsed.table.schedules : [];
const known = calendar(schedules, { makeUpDays: true });
const withoutMakeUp = calendar(schedules, { makeUpDays: false });
const knownOn = (text: string) => calendar(schedules, { knownOn: day(text), makeUpDays: true });

const workingDays = (value: number): TermLength => ({ value, unit: 'working-days' });
const naturalDays = (value: number): TermLength => ({ value, unit: 'natural-days' });
const term = (after: string, length: TermLength, by: Calendar = known) => termAfter(day(after), length, by);
const span = (after: string, length: TermLength, by: Calendar = known) => {
  const { startsOn, endsOn, provisional } = term(after, length, by);
  return [startsOn, endsOn, provisional];
};

describe('working days', () => {
  test('fit two published notices of 5 working days', () => {
    expect(span('2023-10-10', workingDays(5))).toEqual(['2023-10-11', '2023-10-17', false]);
    expect(span('2025-04-14', workingDays(5))).toEqual(['2025-04-15', '2025-04-21', false]);
  });

  test('show the counting day by day', () => {
    expect(term('2023-09-28', workingDays(2))).toEqual({
      after: '2023-09-28',
      length: { value: 2, unit: 'working-days' },
      startsOn: '2023-10-07',
      endsOn: '2023-10-08',
      counted: [
        { date: '2023-09-28', counts: false, why: 'publication-day', provisional: false },
        { date: '2023-09-29', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-09-30', counts: false, why: 'weekend', provisional: false },
        { date: '2023-10-01', counts: false, why: 'weekend', provisional: false },
        { date: '2023-10-02', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-10-03', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-10-04', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-10-05', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-10-06', counts: false, why: 'statutory-holiday', provisional: false },
        { date: '2023-10-07', counts: true, why: 'make-up-day', provisional: false },
        { date: '2023-10-08', counts: true, why: 'make-up-day', provisional: false },
      ],
      provisional: false,
    });
  });

  test('cross National Day with and without make-up days', () => {
    expect(span('2023-09-27', workingDays(5))).toEqual(['2023-09-28', '2023-10-10', false]);
    expect(span('2023-09-27', workingDays(5), withoutMakeUp)).toEqual(['2023-09-28', '2023-10-12', false]);
  });

  test('cross Spring Festival with and without make-up days', () => {
    expect(span('2024-02-02', workingDays(10))).toEqual(['2024-02-04', '2024-02-21', false]);
    expect(span('2024-02-02', workingDays(10), withoutMakeUp)).toEqual(['2024-02-05', '2024-02-23', false]);
  });

  test('one published on a holiday starts on the first working day', () => {
    expect(span('2023-10-01', workingDays(1))).toEqual(['2023-10-07', '2023-10-07', false]);
  });

  test('running into a year not announced are provisional', () => {
    expect(span('2026-12-24', workingDays(5))).toEqual(['2026-12-25', '2026-12-31', false]);
    expect(span('2026-12-29', workingDays(5))).toEqual(['2026-12-30', '2027-01-05', true]);
  });

  test('are counted as known on the day of publication', () => {
    expect(span('2019-04-25', workingDays(5), knownOn('2019-03-21'))).toEqual([
      '2019-04-26',
      '2019-05-03',
      false,
    ]);
    expect(span('2019-04-25', workingDays(5), knownOn('2019-03-22'))).toEqual([
      '2019-04-26',
      '2019-05-05',
      false,
    ]);
    expect(span('2020-01-21', workingDays(5), knownOn('2020-01-25'))).toEqual([
      '2020-01-22',
      '2020-02-03',
      false,
    ]);
    expect(span('2020-01-21', workingDays(5), knownOn('2020-01-26'))).toEqual([
      '2020-01-22',
      '2020-02-05',
      false,
    ]);
  });
});

describe('natural days, months and years', () => {
  test('a last day that is a holiday rolls on to the next working day', () => {
    expect(span('2023-10-16', naturalDays(4))).toEqual(['2023-10-17', '2023-10-20', false]);
    expect(term('2023-10-16', naturalDays(5)).counted.slice(-3)).toEqual([
      { date: '2023-10-21', counts: true, why: 'weekend', provisional: false },
      { date: '2023-10-22', counts: false, why: 'weekend', provisional: false },
      { date: '2023-10-23', counts: false, why: 'working-day', provisional: false },
    ]);
  });

  test('a last day that is a make-up day stays, unless the switch is off', () => {
    expect(span('2023-10-01', naturalDays(6))).toEqual(['2023-10-02', '2023-10-07', false]);
    expect(span('2023-10-01', naturalDays(6), withoutMakeUp)).toEqual(['2023-10-02', '2023-10-09', false]);
  });

  test('rolling on can be switched off', () => {
    expect(span('2023-10-16', { ...naturalDays(5), rollOn: false })).toEqual([
      '2023-10-17',
      '2023-10-21',
      false,
    ]);
  });

  test('months and years end on the corresponding day and show the closing days only', () => {
    expect(span('2023-01-31', { value: 1, unit: 'calendar-months' })).toEqual([
      '2023-02-01',
      '2023-02-28',
      false,
    ]);
    expect(term('2020-02-29', { value: 1, unit: 'calendar-years' }).counted).toEqual([
      { date: '2020-02-29', counts: false, why: 'publication-day', provisional: false },
      { date: '2021-02-28', counts: true, why: 'weekend', provisional: false },
      { date: '2021-03-01', counts: false, why: 'working-day', provisional: false },
    ]);
    expect(span('2024-05-08', { value: 5, unit: 'calendar-years' })).toEqual([
      '2024-05-09',
      '2029-05-08',
      true,
    ]);
  });

  test.each([0, -1, 1.5, 3661, Number.NaN])('a length of %d is refused', (value) => {
    expect(() => term('2023-10-10', workingDays(value))).toThrow();
  });
});

describe('a change of the calendar', () => {
  test('lengthens a running term', () => {
    const before = term('2020-01-21', workingDays(5), knownOn('2020-01-25'));
    const after = knownOn('2020-01-26');

    expect(recomputeTerm(before, after)).toEqual({
      term: termAfter(day('2020-01-21'), workingDays(5), after),
      lengthenedByDays: 2,
    });
  });

  test('leaves a term alone that it does not touch', () => {
    const before = term('2023-10-10', workingDays(5));

    expect(recomputeTerm(before, known)).toEqual({ term: before, lengthenedByDays: 0 });
  });

  test('never shortens: the published end stays open', () => {
    const before = term('2019-04-25', workingDays(2), knownOn('2019-03-21'));
    const { term: after, lengthenedByDays } = recomputeTerm(before, knownOn('2019-03-22'));

    expect([before.endsOn, after.endsOn, lengthenedByDays]).toEqual(['2019-04-29', '2019-04-29', 0]);
    expect(after.counted).toEqual([
      { date: '2019-04-25', counts: false, why: 'publication-day', provisional: false },
      { date: '2019-04-26', counts: true, why: 'working-day', provisional: false },
      { date: '2019-04-27', counts: false, why: 'weekend', provisional: false },
      { date: '2019-04-28', counts: true, why: 'make-up-day', provisional: false },
      { date: '2019-04-29', counts: false, why: 'working-day', provisional: false },
    ]);
  });

  test('moves a published end that became a holiday on to the next working day', () => {
    const before = term('2018-12-24', workingDays(5), knownOn('2018-12-05'));
    const { term: after, lengthenedByDays } = recomputeTerm(before, knownOn('2018-12-06'));

    expect([before.endsOn, after.endsOn, lengthenedByDays]).toEqual(['2018-12-31', '2019-01-02', 2]);
  });

  test('keeps a published start when its day became a holiday', () => {
    const before = term('2019-05-01', workingDays(3), knownOn('2019-03-21'));
    const { term: after } = recomputeTerm(before, knownOn('2019-03-22'));

    expect([before.startsOn, before.endsOn]).toEqual(['2019-05-02', '2019-05-06']);
    expect([after.startsOn, after.endsOn]).toEqual(['2019-05-02', '2019-05-07']);
  });

  test('ends being provisional when the year is announced', () => {
    const before = term('2025-12-29', workingDays(5), knownOn('2025-11-03'));
    const { term: after, lengthenedByDays } = recomputeTerm(before, knownOn('2025-11-04'));

    expect([before.endsOn, before.provisional]).toEqual(['2026-01-05', true]);
    expect([after.endsOn, after.provisional, lengthenedByDays]).toEqual(['2026-01-06', false, 1]);
  });
});

describe('day n of N', () => {
  test('counts only days that count', () => {
    const running = term('2023-10-10', workingDays(5));
    const on = (text: string) => dayNofTerm(running, day(text));

    expect(on('2023-10-10')).toEqual({ n: 0, of: 5, state: 'not-started' });
    expect(on('2023-10-11')).toEqual({ n: 1, of: 5, state: 'running' });
    expect(on('2023-10-15')).toEqual({ n: 3, of: 5, state: 'running' });
    expect(on('2023-10-17')).toEqual({ n: 5, of: 5, state: 'running' });
    expect(on('2023-10-18')).toEqual({ n: 5, of: 5, state: 'ended' });
  });

  test('stays at N on days rolled on', () => {
    const running = term('2023-10-16', naturalDays(5));

    expect(dayNofTerm(running, day('2023-10-23'))).toEqual({ n: 5, of: 5, state: 'running' });
    expect(dayNofTerm(running, day('2023-10-24'))).toEqual({ n: 5, of: 5, state: 'ended' });
  });

  test('counts months in natural days', () => {
    const running = term('2023-01-31', { value: 1, unit: 'calendar-months' });
    const on = (text: string) => dayNofTerm(running, day(text));

    expect(on('2023-01-01')).toEqual({ n: 0, of: 28, state: 'not-started' });
    expect(on('2023-02-10')).toEqual({ n: 10, of: 28, state: 'running' });
    expect(on('2024-01-01')).toEqual({ n: 28, of: 28, state: 'ended' });
  });

  test('a term is open until 24:00 Asia/Shanghai of its last day', () => {
    const running = term('2023-10-10', workingDays(5));
    const ended = ['2023-10-17T15:59:59.999Z', '2023-10-17T16:00:00.000Z'].map((text) =>
      hasTermEnded(running, instantFrom(text)),
    );

    expect(ended).toEqual([false, true]);
  });
});

describe('for any day and length', () => {
  const anyDay = fc.nat(4000).map((days) => addDays(day('2016-10-01'), days));
  const anyCount = fc.integer({ min: 1, max: 40 });
  const anyCalendar = fc.constantFrom(known, withoutMakeUp, knownOn('2018-12-05'), knownOn('2020-01-25'));
  const anyLength: fc.Arbitrary<TermLength> = fc.record({
    value: anyCount,
    unit: fc.constantFrom('working-days', 'natural-days', 'calendar-months'),
  });

  test('N working days lie after the first day and up to the end, which is one', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (after, value, by) => {
        const { endsOn, counted } = termAfter(after, workingDays(value), by);
        expect(workingDaysBetween(after, endsOn, by).count).toBe(value);
        expect(counted.filter((row) => row.counts).length).toBe(value);
        expect(by.isWorkingDay(endsOn).working).toBe(true);
      }),
    );
  });

  test('a term of any unit ends on a working day and shows a provisional day if it is provisional', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyCalendar, (after, length, by) => {
        const result = termAfter(after, length, by);
        expect(by.isWorkingDay(result.endsOn).working).toBe(true);
        expect(result.provisional).toBe(result.counted.some((row) => row.provisional));
        expect(result.startsOn > after && result.startsOn <= result.endsOn).toBe(true);
      }),
    );
  });

  test('a later day or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), anyLength, anyCalendar, (after, shift, length, by) => {
        const { endsOn } = termAfter(after, length, by);
        const later = termAfter(addDays(after, shift), length, by);
        const longer = termAfter(after, { ...length, value: length.value + 1 }, by);
        expect(later.endsOn >= endsOn).toBe(true);
        expect(longer.endsOn >= endsOn).toBe(true);
      }),
    );
  });

  test('a recomputed term never ends earlier, and once recomputed stays', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyCalendar, anyCalendar, (after, length, old, fresh) => {
        const before = termAfter(after, length, old);
        const once = recomputeTerm(before, fresh);
        expect(once.lengthenedByDays).toBeGreaterThanOrEqual(0);
        expect(once.term.endsOn >= termAfter(after, length, fresh).endsOn).toBe(true);
        expect(fresh.isWorkingDay(once.term.endsOn).working).toBe(true);
        expect(recomputeTerm(once.term, fresh)).toEqual({ term: once.term, lengthenedByDays: 0 });
      }),
    );
  });
});
