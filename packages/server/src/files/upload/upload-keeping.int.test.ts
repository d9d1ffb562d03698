import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesOfSubject } from '../../store/files.ts';
import { type FileHouse, startFileHouse } from '../testing/file-house.ts';
import { pdfOf, pdfStream } from '../testing/pdf-bytes.ts';
import { TusClient } from '../testing/tus-client.ts';

let house: FileHouse;
beforeAll(async () => {
  house = await startFileHouse();
});
afterAll(() => house.stop());

let pdf: Buffer;
/** Each test hands in bytes of its own. */
beforeEach(() => {
  pdf = pdfOf({ objects: [pdfStream('', randomBytes(300_000))] });
});

afterEach(async () => {
  for (const name of await unfinished()) if (!name.endsWith('.json')) await house.uploads.forget(name);
});

const refOf = (bytes: Buffer): string => `file:${createHash('sha256').update(bytes).digest('hex')}`;
const ann = () => new TusClient(house.url, 'ann');
const words = { filename: '自评报告.pdf', subject: 'case-1' };
const locationOf = (answer: Response): string => answer.headers.get('location') ?? 'none';
const unfinished = () => readdir(join(house.folder, 'unfinished'));

describe('who may upload', () => {
  it('is asked when an upload begins: hidden and absent answer alike', async () => {
    const eve = await new TusClient(house.url, 'eve').begin(10, words);
    const absent = await ann().begin(10, { ...words, subject: 'case-9' });
    const nothing = await ann().head('/api/v1/files/city/none');

    expect([eve.status, absent.status, nothing.status]).toEqual([404, 404, 404]);
    expect(await eve.text()).toBe(await absent.text());
  });

  it('is asked again at every request', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, 100));
    const bob = new TusClient(house.url, 'bob');

    expect((await bob.head(location)).status).toBe(404);
    expect((await bob.patch(location, 100, pdf.subarray(100))).status).toBe(404);
    expect((await bob.end(location)).status).toBe(404);
    expect((await ann().head(location.replace('/city/', '/other/'))).status).toBe(404);
    house.admitted.delete('ann case-1');
    expect((await ann().patch(location, 100, pdf.subarray(100))).status).toBe(404);
    house.admitted.add('ann case-1');
    expect((await ann().patch(location, 100, pdf.subarray(100))).status).toBe(200);
  });

  it('may begin only so many before completing some', async () => {
    const begun = [];
    for (let n = 0; n < 5; n += 1) begun.push(locationOf(await ann().begin(10, words)));

    expect((await ann().begin(10, words)).status).toBe(429);
    expect((await new TusClient(house.url, 'bob').begin(10, words)).status).toBe(201);
    for (const location of begun) await ann().end(location);
    expect((await ann().begin(10, words)).status).toBe(201);
  });
});

describe('what is kept of an upload', () => {
  it('is encrypted: no plain byte or name is on disk, neither of the file nor in the database', async () => {
    const secret = '110101199001011234';
    const named = pdfOf({ objects: [`(${secret.repeat(100)})`] });
    const answer = await ann().upload(named, { ...words, filename: `张三${secret}.pdf` });
    expect(answer.status).toBe(200);

    const found = await house.filesOnDisk();
    const database = await readFile(join(house.folder, 'data', 'laureate.db'));
    const log = await readFile(join(house.folder, 'data', 'laureate.db-wal')).catch(() => Buffer.alloc(0));
    const everything = [...found.map(({ bytes }) => bytes), database, log];

    expect(found.some(({ path }) => path.includes('blobs'))).toBe(true);
    expect(everything.filter((bytes) => bytes.includes(secret) || bytes.includes('张三'))).toEqual([]);
    expect(found.filter(({ path }) => path.includes(refOf(named).slice(5)))).toEqual([]);
  });

  it('is kept once a subject, and apart for another subject', async () => {
    const blobs = async () => (await house.filesOnDisk()).filter(({ path }) => path.includes('blobs')).length;
    const before = await blobs();

    await ann().upload(pdf, words);
    await new TusClient(house.url, 'bob').upload(pdf, { ...words, filename: 'again.pdf' });
    expect(await blobs()).toBe(before + 1);
    await ann().upload(pdf, { ...words, subject: 'case-2' });

    expect(await blobs()).toBe(before + 2);
    const rows = await filesOfSubject(house.store.db, { jurisdiction: 'city', subject: 'case-1' });
    expect(rows.filter(({ ref }) => ref === refOf(pdf))).toMatchObject([{ uploadedBy: 'ann', kind: 'pdf' }]);
  });

  it('lies meanwhile where only we can read it', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, 100));
    const id = location.split('/').at(-1) ?? '';
    const modeOf = async (name: string) => (await stat(join(house.folder, 'unfinished', name))).mode & 0o777;

    expect(await Promise.all(['', id, `${id}.json`].map(modeOf))).toEqual([0o700, 0o600, 0o600]);
  });
});

describe('a fault while a file is kept', () => {
  /** All bytes arrive, but they cannot be kept. */
  async function failToKeep(bytes: Buffer): Promise<{ readonly location: string; readonly status: number }> {
    const location = locationOf(await ann().begin(bytes.length, words));
    const { status } = await house.whileBlobsFail(() => ann().patch(location, 0, bytes));
    return { location, status };
  }

  it('loses nothing: the upload is completed when it is asked for again', async () => {
    const { location, status } = await failToKeep(pdf);
    expect(status).toBe(500);
    expect((await ann().get('city', refOf(pdf))).status).toBe(404);

    const head = await ann().head(location);

    expect(head.headers.get('laureate-file')).toBe(refOf(pdf));
    expect(head.headers.get('upload-offset')).toBe(String(pdf.length));
    expect((await ann().get('city', refOf(pdf))).status).toBe(200);
    expect(await unfinished()).toEqual([]);
  });

  it('loses nothing: the upload is completed when nothing more is sent', async () => {
    const { location } = await failToKeep(pdf);

    const answer = await ann().patch(location, pdf.length, Buffer.alloc(0));

    expect(answer.headers.get('laureate-file')).toBe(refOf(pdf));
  });
});

describe('uploads nobody completes', () => {
  it('go when their time is over, and only then', async () => {
    const old =
      locationOf(await ann().begin(pdf.length, words))
        .split('/')
        .at(-1) ?? '';
    const fresh =
      locationOf(await ann().begin(pdf.length, words))
        .split('/')
        .at(-1) ?? '';
    const note = join(house.folder, 'unfinished', `${old}.json`);
    const kept = JSON.parse(await readFile(note, 'utf8')) as Record<string, unknown>;
    const aDayAgo = new Date(Date.now() - 24 * 3_600_000 - 1000).toISOString();
    await writeFile(note, JSON.stringify({ ...kept, creation_date: aDayAgo }));

    expect((await ann().head(`/api/v1/files/city/${old}`)).status).toBe(404);
    expect(await house.uploads.expire()).toBe(1);

    const names = await unfinished();
    expect(names.some((name) => name.startsWith(old))).toBe(false);
    expect(names).toEqual(expect.arrayContaining([fresh, `${fresh}.json`]));
  });
});
