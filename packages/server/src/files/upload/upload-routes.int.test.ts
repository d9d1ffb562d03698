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

describe('an upload', () => {
  it('in one piece is answered with the file kept', async () => {
    const begun = await ann().begin(pdf.length, words);
    expect(begun.status).toBe(201);
    expect(begun.headers.get('tus-resumable')).toBe('1.0.0');
    expect(locationOf(begun)).toMatch(/^\/api\/v1\/files\/city\/[0-9a-f]{16}-[0-9a-f]{32}$/);

    const answer = await ann().patch(locationOf(begun), 0, pdf);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('laureate-file')).toBe(refOf(pdf));
    expect(answer.headers.get('upload-offset')).toBe(String(pdf.length));
    expect(await answer.json()).toEqual({
      file: refOf(pdf),
      kind: 'pdf',
      type: 'application/pdf',
      bytes: pdf.length,
    });
  });

  it('sent together with its beginning is answered at once', async () => {
    const answer = await ann().begin(pdf.length, words, { body: pdf });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('laureate-file')).toBe(refOf(pdf));
  });

  it('goes on where a dropped connection left it', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().dropAfter(location, 0, pdf, 100_000);

    const offset = Number((await ann().head(location)).headers.get('upload-offset'));
    expect(offset).toBeLessThan(pdf.length);
    const answer = await ann().patch(location, offset, pdf.subarray(offset));

    expect(answer.headers.get('laureate-file')).toBe(refOf(pdf));
  });

  it('goes on after the server was started anew', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, 100_000));

    await house.restart();

    const head = await ann().head(location);
    expect(head.status).toBe(200);
    expect(head.headers.get('upload-offset')).toBe('100000');
    expect(head.headers.get('upload-length')).toBe(String(pdf.length));
    const answer = await ann().patch(location, 100_000, pdf.subarray(100_000));
    expect(answer.headers.get('laureate-file')).toBe(refOf(pdf));
  });

  it('tells again what became of it when the last answer was lost', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf);

    const head = await ann().head(location);
    expect(head.headers.get('upload-offset')).toBe(String(pdf.length));
    expect(head.headers.get('laureate-file')).toBe(refOf(pdf));
    const again = await ann().patch(location, pdf.length, Buffer.alloc(0));
    expect(await again.json()).toHaveProperty('file', refOf(pdf));
    expect((await new TusClient(house.url, 'bob').head(location)).status).toBe(404);
  });

  it('with a wrong offset changes nothing', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, 10));

    const answer = await ann().patch(location, 5, pdf.subarray(5));

    expect(answer.status).toBe(409);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect((await ann().head(location)).headers.get('upload-offset')).toBe('10');
  });

  it('given up leaves nothing', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, 1000));

    expect((await ann().end(location)).status).toBe(204);

    expect((await ann().head(location)).status).toBe(404);
    expect((await unfinished()).some((name) => location.includes(name))).toBe(false);
  });

  it('tells the words it began with and nothing we noted beside them', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));

    const told = (await ann().head(location)).headers.get('upload-metadata') ?? '';

    const pairs = told.split(',').map((pair) => pair.split(' '));
    expect(
      Object.fromEntries(pairs.map(([key, value = '']) => [key, Buffer.from(value, 'base64').toString()])),
    ).toEqual(words);
  });

  it('of a file that two requests complete at once is kept once', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    await ann().patch(location, 0, pdf.subarray(0, -1));

    const answers = await Promise.all([
      ann().patch(location, pdf.length - 1, pdf.subarray(-1)),
      ann().patch(location, pdf.length - 1, pdf.subarray(-1)),
    ]);

    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect((await ann().head(location)).headers.get('laureate-file')).toBe(refOf(pdf));
  });
});

describe('a refused upload', () => {
  it('is answered with the reasons, and its bytes are gone', async () => {
    const bad = pdfOf({ objects: ['<< /S /JavaScript /JS (1) >>', '<< /S /Launch >>'] });

    const answer = await ann().upload(bad, words);

    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: '/problems/refused',
      refusals: [
        { kind: 'file-active-content', facts: { file: '自评报告.pdf', what: 'launch' }, cites: [] },
        { kind: 'file-active-content', facts: { file: '自评报告.pdf', what: 'script' }, cites: [] },
      ],
    });
    expect(await unfinished()).toEqual([]);
  });

  it.each([
    ['is-too-large.pdf', 'file-too-large'],
    ['drawing.svg', 'file-type-not-allowed'],
    ['program.exe', 'file-type-not-allowed'],
    ['no-extension', 'file-type-not-allowed'],
  ])('is refused before a byte is sent: %s', async (filename, kind) => {
    const answer = await ann().begin(house.limits.maxBytes + 1, { ...words, filename });

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ refusals: [{ kind }] });
    expect(await unfinished()).toEqual([]);
  });

  it('takes exactly the largest size', async () => {
    house.limits.maxBytes = pdf.length;
    const largest = await ann().upload(pdf, words);
    house.limits.maxBytes = pdf.length - 1;
    const larger = await ann().upload(pdf, words);
    house.limits.maxBytes = 64 * 1024 * 1024;

    expect([largest.status, larger.status]).toEqual([200, 422]);
  });

  it('takes no byte more than it announced', async () => {
    const location = locationOf(await ann().begin(10, words));

    expect((await ann().patch(location, 0, pdf)).status).toBe(413);
    expect((await ann().head(location)).headers.get('upload-offset')).toBe('0');
  });

  it.each([
    ['no name', { subject: 'case-1' }],
    ['an empty name', { filename: '', subject: 'case-1' }],
  ])('has %s', async (_, given) => {
    const answer = await ann().begin(10, given);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ issues: [{ path: 'Upload-Metadata', message: 'filename' }] });
  });

  it('has no size, or another protocol', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${house.url}/city`, {
        method: 'POST',
        headers: { 'x-who': 'ann', 'upload-metadata': 'filename YS5wZGY=,subject Y2FzZS0x', ...headers },
      });

    expect((await post({ 'tus-resumable': '1.0.0' })).status).toBe(400);
    expect((await post({ 'upload-length': '5' })).status).toBe(412);
    expect((await post({ 'tus-resumable': '1.0.0', 'upload-defer-length': '1' })).status).toBe(503);
  });
});

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
  it('loses nothing: the upload can be completed again', async () => {
    const location = locationOf(await ann().begin(pdf.length, words));
    const put = house.room.blobs.put;
    Object.assign(house.room.blobs, { put: () => Promise.reject(new Error('the disk is full')) });
    const failed = await ann().patch(location, 0, pdf);
    Object.assign(house.room.blobs, { put });

    expect(failed.status).toBe(500);
    expect((await ann().get('city', refOf(pdf))).status).toBe(404);
    expect((await ann().head(location)).headers.get('laureate-file')).toBeNull();
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
