import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  demonstrationCrypto,
  demonstrationRandom,
  generateSigningKey,
  nodeCrypto,
  nodeVerifyCrypto,
  signingKeyFromPem,
  signingKeyFromSeed,
  signingKeyToPem,
} from './node-crypto.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const text = (words: string) => new TextEncoder().encode(words);

describe('nodeCrypto', () => {
  it('signs the second test vector of RFC 8032 7.1', () => {
    const seed = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex');
    const crypto = nodeCrypto(signingKeyFromSeed(seed));

    expect(hex(crypto.publicKey)).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    expect(hex(crypto.sign(Uint8Array.of(0x72)))).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
        '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });

  it('hashes with SHA-256', () => {
    expect(hex(nodeVerifyCrypto.sha256(text('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('verifies its own signatures and nothing else, without throwing', () => {
    const crypto = nodeCrypto(generateSigningKey());
    const signature = crypto.sign(text('head'));
    const other = nodeCrypto(generateSigningKey()).publicKey;
    const verify = nodeVerifyCrypto.verify;

    expect(verify(crypto.publicKey, text('head'), signature)).toBe(true);
    expect([
      verify(crypto.publicKey, text('Head'), signature),
      verify(other, text('head'), signature),
      verify(crypto.publicKey, text('head'), signature.subarray(1)),
      verify(crypto.publicKey.subarray(1), text('head'), signature),
      verify(new Uint8Array(32).fill(255), text('head'), signature),
    ]).toEqual([false, false, false, false, false]);
  });

  it('draws a fresh salt of 16 bytes each time', () => {
    const crypto = nodeCrypto(generateSigningKey());
    const salts = Array.from({ length: 50 }, () => crypto.salt());

    expect(new Set(salts.map(hex)).size).toBe(50);
    expect(new Set(salts.map(({ length }) => length))).toEqual(new Set([16]));
  });

  it('keeps a key as PEM', () => {
    const key = generateSigningKey();
    const read = signingKeyFromPem(signingKeyToPem(key));

    expect(hex(nodeCrypto(read).publicKey)).toBe(hex(nodeCrypto(key).publicKey));
  });

  it('refuses keys of other kinds and seeds of other lengths', () => {
    const { privateKey } = generateKeyPairSync('x25519');

    expect(() => nodeCrypto(privateKey)).toThrow(TypeError);
    expect(() => signingKeyFromPem(signingKeyToPem(privateKey))).toThrow(TypeError);
    expect(() => signingKeyFromSeed(new Uint8Array(31))).toThrow(RangeError);
    expect(() => signingKeyFromSeed(new Uint8Array(33))).toThrow(RangeError);
  });
});

describe('demonstration crypto', () => {
  it('gives the same key and salts for the same seed, others for another', () => {
    const run = (seed: string) => {
      const crypto = demonstrationCrypto(seed);
      return [crypto.publicKey, crypto.salt(), crypto.salt()].map(hex);
    };
    const parts = [...run('a'), ...run('b')];

    expect(run('a')).toEqual(run('a'));
    expect(new Set(parts).size).toBe(6);
  });

  it.each([0, 1, 31, 32, 33, 100])('gives %i bytes', (size) => {
    expect(demonstrationRandom('s')(size)).toHaveLength(size);
  });
});
