import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evidencePdf } from '../packages/server/src/demo/evidence-pdf.ts';
import { examplesIn, readCurl, shellWords } from './parts/guide-examples.ts';
import { type OpenDemonstration, openDemonstration } from './parts/open-demonstration.ts';

const examples = examplesIn(readFileSync(new URL('../docs/guides/api.md', import.meta.url), 'utf8'));

let demonstration: OpenDemonstration;
beforeAll(async () => {
  demonstration = await openDemonstration();
});
afterAll(() => demonstration.close());

const letter = new Uint8Array(evidencePdf(Buffer.from('a letter')));
const cookies = new Map<string, string>();
/** What earlier answers gave: the guide names it with a dollar sign. */
const values: Record<string, string> = { LENGTH: String(letter.length) };

/** Sends what a line of the guide says, and keeps what later lines need of the answer. */
async function send(line: string): Promise<number> {
  values.SERVER = demonstration.address;
  const asked = readCurl(shellWords(line, values));
  const cookie = cookies.get(asked.cookiesFrom ?? '');
  if (cookie !== undefined) asked.headers.set('cookie', cookie);
  const over = new AbortController();
  const body = asked.file === undefined ? asked.body : letter;
  const response = await fetch(asked.url, {
    method: asked.method,
    headers: asked.headers,
    signal: over.signal,
    ...(body === undefined ? {} : { body }),
  });
  if (asked.cookiesTo !== undefined)
    cookies.set(asked.cookiesTo, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) over.abort();
  else keep(response.headers, await response.text());
  return response.status;
}

function keep(headers: Headers, text: string): void {
  const tag = headers.get('etag');
  if (tag !== null) values.TAG = tag;
  if (headers.get('content-type')?.split(';')[0] !== 'application/json') return;
  const { token, act, file } = JSON.parse(text) as Record<string, unknown>;
  if (typeof token === 'string') values.TOKEN = token;
  if (typeof act === 'string') values.ACT = act;
  if (typeof file === 'string') values.FILE = file;
}

it('every request of the guide of the API answers as the guide says', async () => {
  const came: string[] = [];
  for (const { line } of examples) came.push(`${await send(line)} ${line}`);

  expect(examples.length).toBeGreaterThan(20);
  expect(came).toEqual(examples.map(({ status, line }) => `${status} ${line}`));
});
