import { expect, test } from 'vitest';
import { waitBeforeTry } from './wait-before-try.ts';

const limits = { free: 3, firstWaitMs: 1000, lockAfter: 10, lockMs: 900_000, forgetMs: 86_400_000 };
const lastAt = 5_000_000;
const wait = (failures: number, after: number) => waitBeforeTry(limits, { failures, lastAt }, lastAt + after);

test.each([
  [0, 0],
  [2, 0],
  [3, 1000],
  [4, 2000],
  [9, 64_000],
  [10, 900_000],
  [50, 900_000],
])('after %i failures the next try waits %i ms', (failures, expected) => {
  expect(wait(failures, 0)).toBe(expected);
});

test('a wait is over to the moment', () => {
  expect([wait(3, 999), wait(3, 1000), wait(10, 899_999), wait(10, 900_000)]).toEqual([1, 0, 1, 0]);
});

test('failures are forgotten a day after the last one, to the moment', () => {
  const slow = { ...limits, lockMs: limits.forgetMs * 2 };
  const at = (after: number) => waitBeforeTry(slow, { failures: 10, lastAt }, lastAt + after);

  expect(at(limits.forgetMs - 1)).toBe(limits.forgetMs + 1);
  expect(at(limits.forgetMs)).toBe(0);
});

test('a wait is never longer than a lock', () => {
  expect(waitBeforeTry({ ...limits, lockMs: 5000 }, { failures: 9, lastAt }, lastAt)).toBe(5000);
});

test('a clock that was set back makes nobody wait who did not fail', () => {
  expect(wait(2, -1_000_000)).toBe(0);
});
