import { expect, test } from 'vitest';
import { AccountKeys } from '../account-keys.ts';
import { accountSettings } from '../account-settings.ts';
import { addressTries, passwordTries, resetTries, secondFactorTries } from './subjects.ts';

const ground = {
  keys: new AccountKeys(new Uint8Array(32).fill(1)),
  settings: accountSettings({ origin: 'http://127.0.0.1' }),
};
const subject = (address: string) => addressTries(ground, address).subject;

test.each([
  ['192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8:0:7::1', '2001:db8:0:7:ffff:ffff:ffff:ffff'],
  ['2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0002'],
  ['::1', '0:0:0:0:9::'],
  ['fe80::1%eth0', 'FE80::2'],
])('%s and %s are one place', (one, other) => {
  expect(subject(one)).toBe(subject(other));
});

test.each([
  ['192.0.2.1', '192.0.2.2'],
  ['2001:db8:0:7::1', '2001:db8:0:8::1'],
  ['::1', '1::'],
])('%s and %s are two', (one, other) => {
  expect(subject(one)).not.toBe(subject(other));
});

test('kinds of tries are counted apart, under indexes that tell nothing', () => {
  const subjects = [addressTries, passwordTries, secondFactorTries, resetTries].map(
    (tries) => tries(ground, '192.0.2.1').subject,
  );

  expect(new Set(subjects).size).toBe(4);
  expect(subjects.every((text) => /^[0-9a-f]{64}$/.test(text))).toBe(true);
});
