import { expect, test } from 'vitest';
import { readLogin } from './read-login.ts';

test.each([
  ['clerk@example.org', 'email', 'clerk@example.org'],
  [' Clerk@EXAMPLE.Org ', 'email', 'clerk@example.org'],
  ['ｃlerk@example.org', 'email', 'clerk@example.org'],
  ['a.b+c@例子.cn', 'email', 'a.b+c@xn--fsqu00a.cn'],
  ['13800131234', 'phone', '+8613800131234'],
  ['+86 138 0013-1234', 'phone', '+8613800131234'],
  ['0086 13800131234', 'phone', '+8613800131234'],
  ['8613800131234', 'phone', '+8613800131234'],
  ['(027) 8888-7777', 'phone', '+862788887777'],
  ['+44 20 7946 0000', 'phone', '+442079460000'],
  ['Clerk.A', 'name', 'clerk.a'],
  ['abc', 'name', 'abc'],
  ['江城_办公室', 'name', '江城_办公室'],
  [`a${'b'.repeat(63)}`, 'name', `a${'b'.repeat(63)}`],
])('%j is the %s %s', (typed, kind, text) => {
  expect(readLogin(typed)).toEqual({ kind, text });
});

test.each([
  '',
  '  ',
  'ab',
  `a${'b'.repeat(64)}`,
  '1abc',
  'two words',
  'a@b',
  '@example.org',
  'a@b@example.org',
  '1380013123',
  '+1',
  `+${'1'.repeat(16)}`,
  `${'a'.repeat(250)}@b.cn`,
])('%j is no login', (typed) => {
  expect(readLogin(typed)).toBeUndefined();
});
