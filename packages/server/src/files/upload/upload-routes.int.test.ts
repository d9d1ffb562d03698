import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
    expect((await ann().head(location.replace('/city/', '/other/'))).status).toBe(404);
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
    ['macros.XLSM', 'file-macros'],
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
