import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkSize, encryptedSize, type FileSecret } from './chunks.ts';
import { decryptFile, TamperedFile } from './decrypt-file.ts';
import { encryptFile } from './encrypt-file.ts';
import { blobNameOf } from './file-keys.ts';

const secret: FileSecret = { key: randomBytes(32), ref: `file:${'a'.repeat(64)}` };

const inPieces = (bytes: Buffer, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    ),
  );

const encrypt = (bytes: Buffer, size = 10_000): Promise<Buffer> =>
  buffer(inPieces(bytes, size).pipe(encryptFile(secret)));

async function decrypt(bytes: Buffer, as: FileSecret = secret): Promise<Buffer> {
  const out = new PassThrough();
  const [found] = await Promise.all([buffer(out), pipeline(inPieces(bytes, 7777), decryptFile(as), out)]);
  return found;
}

describe('an encrypted file', () => {
  it.each([0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 200_001])(
    'comes back whole and has the size that was foretold: %d bytes',
    async (size) => {
      const bytes = randomBytes(size);

      const encrypted = await encrypt(bytes);

      expect(encrypted.length).toBe(encryptedSize(size));
      expect((await decrypt(encrypted)).equals(bytes)).toBe(true);
    },
  );

  it('comes back whole in whatever pieces it came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 6000 }),
        async (plain, size) => {
          expect((await decrypt(await encrypt(Buffer.from(plain), size))).equals(plain)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not show its bytes, nor that two are alike', async () => {
    const bytes = Buffer.alloc(1000, '110101199001011234');

    const [first, second] = [await encrypt(bytes), await encrypt(bytes)];

    expect(first.includes('110101199001011234')).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  it('is not opened with another key or as another file', async () => {
    const encrypted = await encrypt(Buffer.from('x'));

    await expect(decrypt(encrypted, { ...secret, key: randomBytes(32) })).rejects.toThrow(TamperedFile);
    await expect(decrypt(encrypted, { ...secret, ref: `file:${'b'.repeat(64)}` })).rejects.toThrow(
      TamperedFile,
    );
  });

  it('is not opened when one byte was changed, wherever', async () => {
    const encrypted = await encrypt(randomBytes(chunkSize + 100));

    await fc.assert(
      fc.asyncProperty(
        fc.nat(encrypted.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const changed = Buffer.from(encrypted);
          changed[place] = (changed[place] ?? 0) ^ change;
          await expect(decrypt(changed)).rejects.toThrow(TamperedFile);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not opened when it was cut, also at the end of a chunk, or its chunks were moved', async () => {
    const encrypted = await encrypt(randomBytes(3 * chunkSize));
    const sealed = chunkSize + 16;
    const head = encrypted.subarray(0, 20);
    const [one, two, three] = [0, 1, 2].map((n) =>
      encrypted.subarray(20 + n * sealed, 20 + (n + 1) * sealed),
    );

    for (const length of [0, 3, 20, 20 + sealed, 20 + 2 * sealed, encrypted.length - 1]) {
      await expect(decrypt(encrypted.subarray(0, length))).rejects.toThrow(TamperedFile);
    }
    await expect(decrypt(Buffer.concat([head, two, one, three] as Buffer[]))).rejects.toThrow(TamperedFile);
    await expect(decrypt(Buffer.concat([encrypted, three] as Buffer[]))).rejects.toThrow(TamperedFile);
  });
});

describe('where a file lies', () => {
  it('is the same for the same file of a subject and tells nothing to others', () => {
    const other = randomBytes(32);

    expect(blobNameOf(secret.key, secret.ref)).toBe(blobNameOf(secret.key, secret.ref));
    expect(blobNameOf(secret.key, secret.ref)).toMatch(/^[0-9a-f]{64}$/);
    expect(blobNameOf(secret.key, secret.ref)).not.toBe(blobNameOf(other, secret.ref));
    expect(blobNameOf(secret.key, secret.ref)).not.toContain('a'.repeat(64));
  });
});
