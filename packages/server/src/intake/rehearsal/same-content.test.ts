import { expect, test } from 'vitest';
import { sameContent } from './same-content.ts';

const texts = new Map([
  ['vault:a/1', 'phone 1'],
  ['vault:b/7', 'phone 1'],
  ['vault:b/8', 'phone 2'],
]);

test.each([
  [{ a: 1, b: undefined, c: false, d: [] }, { a: 1 }, true],
  [{ a: 1, c: true }, { a: 1 }, false],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: [1, 2] }, { a: [1, 2, 3] }, false],
  [{ a: { b: 'x' } }, { a: { b: 'x' } }, true],
  [{ a: { b: 'x' } }, { a: 'x' }, false],
  ['vault:a/1', 'vault:b/7', true],
  ['vault:a/1', 'vault:b/8', false],
  ['vault:x/1', 'vault:x/1', false],
  ['vault:a/1', 'phone 1', false],
  [0, undefined, false],
])('%j and %j say the same: %j', (one, other, same) => {
  expect([sameContent(one, other, texts), sameContent(other, one, texts)]).toEqual([same, same]);
});
