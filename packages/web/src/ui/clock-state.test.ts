import { describe, expect, test } from 'vitest';
import { numbered } from './clock-chip.tsx';
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

test('the days that count are numbered, the others are not', () => {
  const days = [
    { date: '2026-11-20', counts: false, why: 'publication-day' },
    { date: '2026-11-21', counts: false, why: 'weekend' },
    { date: '2026-11-23', counts: true, why: 'working-day' },
    { date: '2026-11-24', counts: true, why: 'working-day' },
  ];

  expect(numbered(days).map(({ nth }) => nth)).toEqual([undefined, undefined, 1, 2]);
});
