import { describe, expect, test } from 'vitest';
import {
  compareInstants,
  endOfDay,
  InstantSchema,
  instantFrom,
  isInstant,
  localDateOf,
  startOfDay,
} from './instant.ts';
import { localDateFrom } from './local-date.ts';

describe('an instant', () => {
  test('has one canonical spelling', () => {
    expect(InstantSchema.parse('2025-04-21T15:59:59.999Z')).toBe('2025-04-21T15:59:59.999Z');
  });

  test.each([
    '2025-04-21T15:59:59Z',
    '2025-04-21T15:59:59.999+08:00',
    '2025-04-21 15:59:59.999Z',
    '2025-02-29T15:59:59.999Z',
    '2025-04-21T24:00:00.000Z',
    '2025-04-21T15:60:00.000Z',
    '2025-04-21T15:59:60.000Z',
    '',
  ])('%j is refused', (text) => {
    expect([isInstant(text), InstantSchema.safeParse(text).success]).toEqual([false, false]);
    expect(() => instantFrom(text)).toThrow(RangeError);
  });

  test('sorts by time', () => {
    const [a, b] = [instantFrom('2025-04-21T15:59:59.999Z'), instantFrom('2025-04-21T16:00:00.000Z')];

    expect([compareInstants(a, b), compareInstants(a, a), compareInstants(b, a)]).toEqual([-1, 0, 1]);
  });
});

describe('the day in Asia/Shanghai', () => {
  test.each([
    ['2025-04-20T16:00:00.000Z', '2025-04-21'],
    ['2025-04-21T15:59:59.999Z', '2025-04-21'],
    ['2025-04-21T16:00:00.000Z', '2025-04-22'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'],
    ['2024-02-28T23:00:00.000Z', '2024-02-29'],
  ])('at %s is %s', (moment, expected) => {
    expect(localDateOf(instantFrom(moment))).toBe(expected);
  });

  test('ends at 24:00, which belongs to the next day', () => {
    const end = endOfDay(localDateFrom('2025-04-21'));

    expect(end).toBe('2025-04-21T16:00:00.000Z');
    expect(startOfDay(localDateFrom('2025-04-22'))).toBe(end);
    expect(localDateOf(end)).toBe('2025-04-22');
  });
});
