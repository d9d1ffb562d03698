import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfSubject } from '../../store/files.ts';
import { eraseSubject } from '../../store/vault.ts';
import { s3Blobs } from '../blobs/s3-blobs.ts';
import { eraseFiles, sweepUnkeptFiles } from '../erase-files.ts';
import { type FileHouse, startFileHouse } from '../testing/file-house.ts';
import { pdfOf, pdfStream } from '../testing/pdf-bytes.ts';
import { pngOf } from '../testing/picture-bytes.ts';
import { startS3, type TestS3 } from '../testing/s3-server.ts';
import { TusClient } from '../testing/tus-client.ts';
import { zipOf } from '../testing/zip-bytes.ts';

let house: FileHouse;
let s3: TestS3;
let houseOnS3: FileHouse;
beforeAll(async () => {
  s3 = await startS3();
  house = await startFileHouse();
  houseOnS3 = await startFileHouse(() => s3Blobs(s3.place));
});
afterAll(async () => {
  await house.stop();
  await houseOnS3.stop();
  await s3.stop();
});

const refOf = (bytes: Buffer): string => `file:${createHash('sha256').update(bytes).digest('hex')}`;
const freshPdf = (): Buffer => pdfOf({ objects: [pdfStream('', randomBytes(200_000))] });
const words = (filename: string, subject = 'case-1') => ({ filename, subject });

describe.each([
  ['a folder', () => house],
  ['an S3 store', () => houseOnS3],
])('a file kept in %s', (_, on) => {
  it('comes back as it was, to be saved under its name, and nothing keeps a copy', async () => {
    const ann = new TusClient(on().url, 'ann');
    const pdf = freshPdf();
    await ann.upload(pdf, words('营业执照 (1).pdf'));

    const answer = await ann.get('city', refOf(pdf));

    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    const headers = [
      'content-type',
      'content-length',
      'content-disposition',
      'cache-control',
      'x-content-type-options',
    ];
    expect(headers.map((name) => answer.headers.get(name))).toEqual([
      'application/pdf',
      String(pdf.length),
      `attachment; filename="____ (1).pdf"; filename*=UTF-8''${encodeURIComponent('营业执照')}%20%281%29.pdf`,
      'private, no-store',
      'nosniff',
    ]);
  });

  it('is erased for good', async () => {
    const ann = new TusClient(on().url, 'ann');
    const [one, two] = [freshPdf(), freshPdf()];
    await ann.upload(one, words('1.pdf', 'case-2'));
    await ann.upload(two, words('2.pdf', 'case-2'));
    const place = { jurisdiction: 'city', subject: 'case-2' };
    const rows = await filesOfSubject(on().store.db, place);

    expect(await eraseFiles(on().room, place)).toBe(2);

    expect(await Promise.all(rows.map(({ blob }) => on().room.blobs.has(blob)))).toEqual([false, false]);
    expect((await ann.get('city', refOf(one))).status).toBe(404);
    expect(await eraseFiles(on().room, place)).toBe(0);
  });
});

describe('showing a file', () => {
  const policy = (answer: Response) => [
    answer.headers.get('content-disposition')?.split(';')[0],
    answer.headers.get('content-security-policy'),
  ];
  const shown = ['inline', "sandbox; default-src 'none'; frame-ancestors 'self'"];

  it('is for PDF, PNG and JPEG when asked, without any right for what is shown', async () => {
    const ann = new TusClient(house.url, 'ann');
    const [pdf, png] = [freshPdf(), pngOf(7, 9)];
    await ann.upload(pdf, words('a.pdf'));
    await ann.upload(png, words('a.png'));

    expect(policy(await ann.get('city', refOf(pdf), '?show=true'))).toEqual(shown);
    expect(policy(await ann.get('city', refOf(png), '?show=true'))).toEqual(shown);
    expect(policy(await ann.get('city', refOf(pdf)))).toEqual(['attachment', null]);
  });

  it('is for nothing else', async () => {
    const ann = new TusClient(house.url, 'ann');
    const zip = zipOf([{ name: 'p.png', bytes: pngOf() }]);
    await ann.upload(zip, words('a.zip'));

    expect(policy(await ann.get('city', refOf(zip), '?show=true'))).toEqual(['attachment', null]);
  });
});

describe('who may read a file', () => {
  it('is asked every time and recorded before anything leaves', async () => {
    const ann = new TusClient(house.url, 'ann');
    const pdf = freshPdf();
    await ann.upload(pdf, words('a.pdf'));
    house.reads.length = 0;

    expect((await ann.get('city', refOf(pdf))).status).toBe(200);
    expect((await ann.get('city', refOf(pdf))).status).toBe(200);
    expect((await new TusClient(house.url, 'bob').get('city', refOf(pdf))).status).toBe(200);
    house.admitted.delete('bob case-1');
    expect((await new TusClient(house.url, 'bob').get('city', refOf(pdf))).status).toBe(404);
    house.admitted.add('bob case-1');

    expect(house.reads).toEqual(['ann', 'ann', 'bob'].map((who) => `${who} case-1 ${refOf(pdf)}`));
  });

  it('learns nothing of a file that may not be read: hidden, absent and misspelt answer alike', async () => {
    const pdf = freshPdf();
    await new TusClient(house.url, 'ann').upload(pdf, words('a.pdf'));
    const eve = new TusClient(house.url, 'eve');
    house.reads.length = 0;

    const answers = await Promise.all([
      eve.get('city', refOf(pdf)),
      eve.get('city', `file:${'0'.repeat(64)}`),
      eve.get('city', 'file:abc'),
      new TusClient(house.url, 'ann').get('other', refOf(pdf)),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(house.reads).toEqual([]);
  });

  it('reads through the subject they are admitted to when another one holds the same bytes', async () => {
    const ann = new TusClient(house.url, 'ann');
    const pdf = freshPdf();
    await ann.upload(pdf, words('first.pdf', 'case-1'));
    await ann.upload(pdf, words('second.pdf', 'case-2'));
    house.admitted.add('carl case-2');

    const answer = await new TusClient(house.url, 'carl').get('city', refOf(pdf));

    expect(answer.headers.get('content-disposition')).toContain('second.pdf');
    expect(house.reads.at(-1)).toBe(`carl case-2 ${refOf(pdf)}`);
  });
});

describe('bytes that went wrong', () => {
  it('never leave: a changed blob is a fault, a lost one too', async () => {
    const ann = new TusClient(house.url, 'ann');
    const pdf = freshPdf();
    await ann.upload(pdf, words('a.pdf'));
    const rows = await filesOfSubject(house.store.db, { jurisdiction: 'city', subject: 'case-1' });
    const blob = rows.find(({ ref }) => ref === refOf(pdf))?.blob ?? '';
    const path = `${house.folder}/blobs/${blob.slice(0, 2)}/${blob}`;
    const bytes = await readFile(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(path, bytes);

    expect((await ann.get('city', refOf(pdf))).status).toBe(500);
    await house.room.blobs.delete(blob);
    expect((await ann.get('city', refOf(pdf))).status).toBe(500);
  });

  it('can be handed in again when they are lost', async () => {
    const ann = new TusClient(house.url, 'ann');
    const pdf = freshPdf();
    await ann.upload(pdf, words('a.pdf'));
    const rows = await filesOfSubject(house.store.db, { jurisdiction: 'city', subject: 'case-1' });
    await house.room.blobs.delete(rows.find(({ ref }) => ref === refOf(pdf))?.blob ?? '');

    await ann.upload(pdf, words('a.pdf'));

    expect((await ann.get('city', refOf(pdf))).status).toBe(200);
  });

  it('of a file that was never completed are swept up, those of a kept one are not', async () => {
    const ann = new TusClient(house.url, 'ann');
    const [kept, broken] = [freshPdf(), freshPdf()];
    await ann.upload(kept, words('a.pdf'));
    const failed = await house.whileBlobsFail(() => ann.upload(broken, words('b.pdf')));
    expect(failed.status).toBe(500);

    expect(await sweepUnkeptFiles(house.room, '2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await sweepUnkeptFiles(house.room, '2999-01-01T00:00:00.000Z')).toBe(1);

    expect((await ann.get('city', refOf(kept))).status).toBe(200);
  });
});

describe('a subject erased in the vault', () => {
  it('has no readable file any more', async () => {
    house.admitted.add('ann case-3');
    const ann = new TusClient(house.url, 'ann');
    const pdf = freshPdf();
    expect((await ann.upload(pdf, words('a.pdf', 'case-3'))).status).toBe(200);
    expect((await ann.get('city', refOf(pdf))).status).toBe(200);

    expect(await eraseSubject(house.store.db, 'city', 'case-3')).toBeDefined();

    expect((await ann.get('city', refOf(pdf))).status).toBe(404);
  });
});
