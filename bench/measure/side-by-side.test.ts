import { expect, test } from 'vitest';
import { medianMs, medianSpent, timesAsLong, timesOf } from './side-by-side.ts';

const ours = [
  { passed: 30, spent: 10 },
  { passed: 60, spent: 12 },
];
const theirs = [
  { passed: 10, spent: 5 },
  { passed: 30, spent: 4 },
];

test('what was measured in one turn is compared, by the clock and by processor time', () => {
  expect(timesAsLong(ours, theirs)).toEqual({
    ratio: { median: 2.5, least: 2, most: 3 },
    bySpent: { median: 2.5, least: 2, most: 3 },
    ratioAs: 'times',
  });
  expect([medianMs(ours), medianSpent(ours)]).toEqual([45, 11]);
});

test('works are done in turns, and the first turn is not counted', async () => {
  const done: string[] = [];
  const times = await timesOf(
    { one: () => done.push('one'), other: () => done.push('other') },
    { repeats: 2 },
  );
  const turns = done.filter((name, at) => name !== done[at - 1]);

  expect(turns).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
  expect([times.one.length, times.other.length]).toEqual([2, 2]);
});
