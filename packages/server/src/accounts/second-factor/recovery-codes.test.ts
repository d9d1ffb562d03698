import { expect, test } from 'vitest';
import { AccountKeys } from '../account-keys.ts';
import { freshPaperCode, freshRecoveryCodes, hashOfRecoveryCode, readPaperCode } from './recovery-codes.ts';

const keys = new AccountKeys(new Uint8Array(32).fill(1));

test('ten different codes are given, with nothing kept that shows them', () => {
  const { codes, hashes } = freshRecoveryCodes(keys, 'a');

  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect(codes.every((code) => /^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/.test(code))).toBe(true);
  expect(hashes).toEqual(codes.map((code) => hashOfRecoveryCode(keys, 'a', code)));
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

test('a code belongs to one account', () => {
  expect(hashOfRecoveryCode(keys, 'a', 'AAAAA-BBBBB')).not.toBe(hashOfRecoveryCode(keys, 'b', 'AAAAA-BBBBB'));
});

test.each(['ABCDE-23456', 'abcde 23456', ' ＡＢＣＤＥ—23456 ', 'abcde23456'])(
  '%j is read as printed',
  (typed) => {
    expect(readPaperCode(typed)).toBe('ABCDE23456');
  },
);

test('a code has as many groups as asked for', () => {
  expect(freshPaperCode(4)).toMatch(/^(\w{5}-){3}\w{5}$/);
});
