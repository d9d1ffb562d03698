import { describe, expect, test } from 'vitest';
import { day } from '../../testing/city.ts';
import { countedOccurrences, countsInWindow, isMeantBy, windowOf } from './windows.ts';

const closesOn = day('2026-03-31');
const decidedOn = day('2026-04-24');
const window = windowOf({ value: 5 }, closesOn, decidedOn);
const entry = (from: string, to?: string, open = false) => ({
  from: day(from),
  ...(to ? { to: day(to) } : {}),
  open,
});

describe('windowOf', () => {
  test('goes from the same date years before the closing day to the day of decision', () => {
    expect(window).toEqual({ from: '2021-03-31', to: '2026-04-24' });
  });

  test('begins on 28 February when the closing day is a 29th', () => {
    expect(windowOf({ value: 5 }, day('2028-02-29'), day('2028-03-01'))?.from).toBe('2023-02-28');
  });

  test('is nothing where the rule has none', () => {
    expect(windowOf(undefined, closesOn, decidedOn)).toBeUndefined();
  });

  test('cannot be counted while its length is to be set', () => {
    expect(() => windowOf({ value: 'to-be-set' }, closesOn, decidedOn)).toThrow('still to be set');
  });
});

describe('countsInWindow', () => {
  test.each([
    ['ends on the first day', entry('2019-01-01', '2021-03-31'), true],
    ['ends the day before the first day', entry('2019-01-01', '2021-03-30'), false],
    ['is the first day alone', entry('2021-03-31'), true],
    ['is the day before alone', entry('2021-03-30'), false],
    ['is found after the closing and before the decision', entry('2026-04-20'), true],
    ['is the day of decision', entry('2026-04-24'), true],
    ['is the day after the decision', entry('2026-04-25'), false],
    ['began long ago and is still open', entry('2010-01-01', undefined, true), true],
    ['surrounds the window', entry('2010-01-01', '2027-01-01'), true],
  ])('an entry that %s: %#', (_name, occurrence, counts) => {
    expect(countsInWindow(occurrence, window)).toBe(counts);
  });

  test('an entry of any time counts without a window', () => {
    expect(countsInWindow(entry('1990-01-01', '1990-02-01'), undefined)).toBe(true);
  });
});

describe('isMeantBy', () => {
  test.each([
    [{ level: 'city' as const }, true],
    [{ level: 'district' as const }, false],
    [{}, 'unclear'],
  ])('only the levels named count: %j', (detail, meant) => {
    expect(isMeantBy({ ...entry('2025-01-01'), ...detail }, { levels: ['city'] })).toBe(meant);
  });

  test.each([
    [{ responsible: true }, true],
    [{ responsible: false }, false],
    [{}, 'unclear'],
  ])('only what the party was responsible for counts: %j', (detail, meant) => {
    expect(isMeantBy({ ...entry('2025-01-01'), ...detail }, { onlyResponsible: true })).toBe(meant);
  });
});

describe('countedOccurrences', () => {
  const on = { counts: 'while-open' as const, closesOn, decidedOn };
  const counted = (...occurrences: ReturnType<typeof entry>[]) =>
    countedOccurrences({ shape: 'occurrences', occurrences }, {}, on);

  test('an open case counts until its end day', () => {
    const open = entry('2025-01-01', undefined, true);
    const closing = entry('2025-01-01', '2026-04-24');
    expect(counted(open, closing, entry('2025-01-01', '2026-04-23'))).toEqual({
      counting: [open, closing],
      unclear: [],
    });
  });

  test('a value of another shape has no entries', () => {
    expect(countedOccurrences({ shape: 'holds' }, {}, on)).toEqual({ counting: [], unclear: [] });
  });
});
