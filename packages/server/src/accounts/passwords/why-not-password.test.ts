import { expect, test } from 'vitest';
import { whyNotPassword } from './why-not-password.ts';

const logins = ['clerk@example.org', '+8613800131234', 'administrator.of.town'];
const kindsAgainst = (password: string) =>
  whyNotPassword(password, { least: 10, logins }).map(({ kind }) => kind);

test.each([
  ['correct hor'],
  ['ten signs!'],
  ['十个汉字也可以做密码'],
  ['𠮷𠮷an emoji 🏆 counts once'],
  ['x'.repeat(3) + 'y7'.repeat(126)],
])('%j may be used', (password) => {
  expect(kindsAgainst(password)).toEqual([]);
});

test('a password has at least ten signs, however they are coded', () => {
  expect(whyNotPassword('nine sign', { least: 10, logins })).toEqual([
    { kind: 'password-too-short', facts: { least: 10, signs: 9 }, cites: [] },
  ]);
  expect(kindsAgainst('🏆🎖🏅🥇🥈🥉🎗🎫🎟')).toEqual(['password-too-short']);
});

test('a password has at most 256 signs', () => {
  const long = (signs: number) => 'a longer one '.repeat(20).slice(0, signs);

  expect(kindsAgainst(long(256))).toEqual([]);
  expect(kindsAgainst(long(257))).toEqual(['password-too-long']);
});

test.each([
  'password123',
  'PassWord123',
  'ｐassword123',
  '1234567890',
  '0123456789',
  '0987654321',
  'abcdefghijkl',
  '8888888888',
  '1212121212',
  'abcdabcdabcd',
  'woaini1314',
])('%j is common', (password) => {
  expect(kindsAgainst(password)).toEqual(['password-common']);
});

test.each([
  'clerk@example.org',
  'CLERK@example.org',
  '13800131234',
  '+8613800131234',
  '8613800131234',
  'administrator.of.town',
])('%j says the same as a login', (password) => {
  expect(kindsAgainst(password)).toEqual(['password-is-login']);
});
