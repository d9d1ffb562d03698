import { expect, test } from 'vitest';
import { freshBytes } from './fresh-bytes.ts';

test('gives as many bytes as asked for, across the end of what is kept ready', () => {
  for (const size of [0, 1, 16, 4095, 4096, 4097, 10_000]) expect(freshBytes(size)).toHaveLength(size);
});

test('never gives the same bytes twice, and none that were wiped', () => {
  const given = new Set<string>();
  for (let turn = 0; turn < 2000; turn += 1) given.add(Buffer.from(freshBytes(16)).toString('hex'));

  expect(given.size).toBe(2000);
  expect(given.has('00'.repeat(16))).toBe(false);
});

test('gives bytes of its own: what the caller does to them touches nobody else', () => {
  const mine = freshBytes(16);
  mine.fill(7);

  expect(freshBytes(16).every((byte) => byte === 7)).toBe(false);
});
