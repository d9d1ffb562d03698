import { expect, test } from 'vitest';
import { hashPassword, hasOtherCost, isPasswordOf, standInHash } from './hash-password.ts';

const cost = { memoryKiB: 8, passes: 1, lanes: 1 };

test('a password is hashed with argon2id and fresh salt', async () => {
  const [one, other] = [await hashPassword('a password', cost), await hashPassword('a password', cost)];

  expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
  expect(one).not.toBe(other);
  expect(await isPasswordOf(one, 'a password')).toBe(true);
  expect(await isPasswordOf(one, 'a password ')).toBe(false);
});

test('the spelling of a keyboard makes no difference', async () => {
  expect(await isPasswordOf(await hashPassword('ｃafe\u0301', cost), 'caf\u00e9')).toBe(true);
});

test.each([
  [cost, false],
  [{ ...cost, memoryKiB: 16 }, true],
  [{ ...cost, passes: 2 }, true],
  [{ ...cost, memoryKiB: 16, lanes: 2 }, true],
])('a hash of the usual cost has another cost than %j: %j', async (other, expected) => {
  expect(hasOtherCost(await hashPassword('a password', cost), other)).toBe(expected);
});

test('one hash that fits no password stands in for missing ones', async () => {
  const [one, other] = [await standInHash(cost), await standInHash(cost)];

  expect(one).toBe(other);
  expect(hasOtherCost(one, cost)).toBe(false);
  expect(await isPasswordOf(one, '')).toBe(false);
});
