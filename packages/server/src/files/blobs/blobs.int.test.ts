import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3, type TestS3 } from '../testing/s3-server.ts';
import type { Blobs } from './blobs.ts';
import { folderBlobs } from './folder-blobs.ts';
import { S3Fault, s3Blobs } from './s3-blobs.ts';

let folder: string;
let s3: TestS3;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laureate-blobs-'));
  s3 = await startS3();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const nameOf = (digit: string): string => digit.repeat(64);
const inPieces = (bytes: Buffer): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, n) =>
      bytes.subarray(n * 1000, (n + 1) * 1000),
    ),
  );

describe.each([
  ['a folder', (): Blobs => folderBlobs(join(folder, 'blobs'))],
  ['an S3 store', (): Blobs => s3Blobs(s3.place)],
])('blobs in %s', (_, make) => {
  it.each([0, 1, 3_000_000])('come back as they were put: %d bytes', async (size) => {
    const blobs = make();
    const bytes = randomBytes(size);

    await blobs.put(nameOf('a'), inPieces(bytes), size);

    const found = await blobs.get(nameOf('a'));
    expect(found && (await buffer(found)).equals(bytes)).toBe(true);
    expect(await blobs.has(nameOf('a'))).toBe(true);
  });

  it('are replaced by a later one of the same name', async () => {
    const blobs = make();
    await blobs.put(nameOf('b'), Readable.from([Buffer.from('first')]), 5);
    await blobs.put(nameOf('b'), Readable.from([Buffer.from('second')]), 6);

    const found = await blobs.get(nameOf('b'));
    expect(found && (await buffer(found)).toString()).toBe('second');
  });

  it('are not there before they are put and after they are deleted', async () => {
    const blobs = make();
    expect([await blobs.has(nameOf('c')), await blobs.get(nameOf('c'))]).toEqual([false, undefined]);

    await blobs.put(nameOf('c'), Readable.from([Buffer.from('x')]), 1);
    await blobs.delete(nameOf('c'));
    await blobs.delete(nameOf('c'));

    expect([await blobs.has(nameOf('c')), await blobs.get(nameOf('c'))]).toEqual([false, undefined]);
  });

  it.each(['../../etc/passwd', 'A'.repeat(64), 'a'.repeat(63), ''])('have no name like %j', async (name) => {
    const blobs = make();

    await expect((async () => blobs.get(name))()).rejects.toThrow(RangeError);
    await expect((async () => blobs.put(name, Readable.from([]), 0))()).rejects.toThrow(RangeError);
  });
});

/** A stream that ends in a fault. */
const brokenStream = (): Readable =>
  Readable.from(
    (async function* () {
      yield Buffer.from('half');
      throw new Error('the disk is gone');
    })(),
  );

describe('blobs in a folder', () => {
  it('are not there when their stream breaks off', async () => {
    const blobs = folderBlobs(join(folder, 'broken'));

    await expect(blobs.put(nameOf('d'), brokenStream(), 8)).rejects.toThrow('the disk is gone');
    expect(await blobs.has(nameOf('d'))).toBe(false);
    expect(await readdir(join(folder, 'broken', 'dd'))).toEqual([]);
  });

  it('are readable by their owner alone and leave nothing unfinished', async () => {
    const blobs = folderBlobs(join(folder, 'own'));
    await blobs.put(nameOf('e'), Readable.from([Buffer.from('x')]), 1);
    await expect(blobs.put(nameOf('e'), Readable.from([Buffer.from('xy')]), 1)).rejects.toThrow();

    expect(await readdir(join(folder, 'own', 'ee'))).toEqual([nameOf('e')]);
    expect((await stat(join(folder, 'own', 'ee', nameOf('e')))).mode & 0o777).toBe(0o600);
  });
});

describe('an S3 store', () => {
  it('tells when a stream breaks off', async () => {
    await expect(s3Blobs(s3.place).put(nameOf('d'), brokenStream(), 8)).rejects.toThrow();
  });

  it('has nothing where only a part of a blob was kept', async () => {
    const { endpoint, bucket, accessKey, secretKey, region } = s3.place;
    const client = new AwsClient({
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      region,
      service: 's3',
    });
    const url = `${endpoint}/${bucket}/${nameOf('f')}`;
    const part = await client.fetch(url, {
      method: 'PUT',
      headers: { 'x-amz-meta-bytes': '8' },
      body: 'half',
    });
    const blobs = s3Blobs(s3.place);

    expect(part.status).toBe(200);
    expect([await blobs.has(nameOf('f')), await blobs.get(nameOf('f'))]).toEqual([false, undefined]);
  });

  it('that does not know the secret says so, without the secret in the error', async () => {
    const blobs = s3Blobs({ ...s3.place, secretKey: 'another-secret' });

    await expect(blobs.has(nameOf('a'))).rejects.toThrow(new S3Fault('has', 403));
    await expect(blobs.put(nameOf('a'), Readable.from([Buffer.from('x')]), 1)).rejects.toThrow(
      new S3Fault('put', 403),
    );
  });
});
