import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { blindIndex, type KeyedHash } from './blind-index.ts';
import { normaliseCode } from './normalise-code.ts';

const keyed =
  (key: string): KeyedHash =>
  (bytes) =>
    createHmac('sha256', key).update(bytes).digest();
const hmac = keyed('a test key');

test('a code has one spelling, however it was typed', () => {
  expect(['\u3000ｅ１２ 345\u200b678\n', 'e12345678'].map(normaliseCode)).toEqual(['E12345678', 'E12345678']);
  expect(normaliseCode('O0ß')).toBe('O0ß');
});

test('equal codes of a kind have equal indexes', () => {
  const index = blindIndex(hmac, 'passport', 'E12345678');

  expect(index).toBe(
    createHmac('sha256', 'a test key').update('blind-index/1/passport/E12345678').digest('hex'),
  );
  expect(blindIndex(hmac, 'passport', ' ｅ12345678 ')).toBe(index);
});

test('another code, kind or key has another index', () => {
  const indexes = [
    blindIndex(hmac, 'passport', 'E12345678'),
    blindIndex(hmac, 'passport', 'E12345679'),
    blindIndex(hmac, 'other', 'E12345678'),
    blindIndex(keyed('another key'), 'passport', 'E12345678'),
  ];

  expect(new Set(indexes).size).toBe(4);
});

test('the hex keeps leading zeros', () => {
  expect(blindIndex(() => Uint8Array.of(0, 10, 255), 'other', '1')).toBe('000aff');
});

test.each(['', '  ', '\u3000\u200b'])('nothing (%j) has no index', (text) => {
  expect(() => blindIndex(hmac, 'other', text)).toThrow(RangeError);
});
