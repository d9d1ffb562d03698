import { expect, test } from 'vitest';
import { adjustedRanking } from './adjusted-ranking.ts';

const row = (application: string, official: number, adjusted: number) => ({
  application,
  official,
  adjusted,
});

test('lists the changes of rank in official order; equal scores share a rank', () => {
  const rows = [row('c', 70, 74), row('a', 80, 72), row('b', 70, 72), row('d', 60, 60)];

  expect(adjustedRanking(rows)).toEqual([
    { ...row('a', 80, 72), rank: 1, adjustedRank: 2, change: -1 },
    { ...row('b', 70, 72), rank: 2, adjustedRank: 2, change: 0 },
    { ...row('c', 70, 74), rank: 2, adjustedRank: 1, change: 1 },
    { ...row('d', 60, 60), rank: 4, adjustedRank: 4, change: 0 },
  ]);
});

test('scores that differ by rounding only are equal', () => {
  const ranks = adjustedRanking([row('a', 0.3, 0.1 + 0.2), row('b', 0.3, 0.3)]);

  expect(ranks.map(({ rank, adjustedRank }) => [rank, adjustedRank])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('of nothing there is no ranking', () => {
  expect(adjustedRanking([])).toEqual([]);
});
