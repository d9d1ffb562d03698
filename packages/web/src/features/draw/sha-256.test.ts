import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserHasher } from './sha-256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(browserHasher.sha256(bytes)).toString('hex');

test('gives the digests of FIPS 180-4’s own examples', () => {
  const of = (text: string) => hex(new TextEncoder().encode(text));

  expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each([55, 56, 63, 64, 65, 119, 120, 128])('is right where padding fills a block: %i bytes', (length) => {
  const bytes = new Uint8Array(length).fill(0x61);

  expect(hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('equals the machine’s own for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 200 },
  );
});
