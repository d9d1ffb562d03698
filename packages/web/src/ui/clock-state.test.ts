import { describe, expect, test } from 'vitest';
import { clockState } from './clock-state.ts';

const term = { from: '2026-11-17', endsOn: '2026-11-24' };

describe('a clock', () => {
  test.each([
    ['2026-11-16', 'before'],
    ['2026-11-17', 'before'],
    ['2026-11-18', 'running'],
    ['2026-11-23', 'running'],
    ['2026-11-24', 'last-day'],
    ['2026-11-25', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(clockState(term, today)).toBe(state);
  });

  test('is closed once somebody closed it, whatever the day', () => {
    const closed = { ...term, closedOn: '2026-11-25' };

    expect(['2026-11-17', '2026-11-24', '2027-01-01'].map((day) => clockState(closed, day))).toEqual([
      'closed',
      'closed',
      'closed',
    ]);
  });

  test('without a first day is never before', () => {
    expect(clockState({ endsOn: '2026-11-24' }, '2020-01-01')).toBe('running');
  });
});
