import { expect, test } from 'vitest';
import { isSessionOver } from './find-session.ts';

const session = { seenAt: 1000, endsAt: 10_000 };

test.each([
  [1500, false],
  [1501, true],
])('a session idle for 500 ms at most, seen at 1000, is over at %i: %j', (now, expected) => {
  expect(isSessionOver(session, { idleMs: 500 }, now)).toBe(expected);
});

test.each([
  [10_000, false],
  [10_001, true],
])('a session that ends at 10000 is over at %i: %j', (now, expected) => {
  expect(isSessionOver(session, { idleMs: 100_000 }, now)).toBe(expected);
});
