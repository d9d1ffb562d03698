import { text } from 'node:stream/consumers';
import { Book, localDateOf } from '@laureate/core';
import { nodeCrypto } from '@laureate/node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signingKey } from '../vault/kept-secrets.ts';
import { allRouteDocs } from './openapi/all-route-docs.ts';
import { openApiDocument } from './openapi/document.ts';
import { actorsOf } from './testing/actors.ts';
import { asHeader, type HouseUnderTest, houseUnderTest } from './testing/house-under-test.ts';
import { knownValues } from './testing/known-values.ts';
import { OwnReading } from './testing/own-reading.ts';
import { type ApiDocument, type WildRequest, wildRequests } from './testing/wild-requests.ts';

const stops = [{ example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' }] as const;
const seed = 4_201;
const mostSeconds = 20;

let under: HouseUnderTest;
let requests: readonly fc.Arbitrary<WildRequest>[];
let persons: readonly (string | undefined)[];

beforeAll(async () => {
  under = await houseUnderTest(stops);
  const [city] = under.cities;
  if (!city) throw new Error('there is no city');
  const crypto = nodeCrypto(await signingKey(under.house.store, under.house.master));
  const book = Book.resume(city.streams, crypto);
  const round = book.round(city.round);
  if (!round) throw new Error('the city has no round');
  const reading = new OwnReading(book.registry, { round, roundId: city.round, day: localDateOf(city.now) });
  persons = [undefined, ...new Set(actorsOf(reading, city.jurisdiction).map(({ as }) => as))];
  const real = new Map<string, readonly unknown[]>([
    ...knownValues(city.streams),
    ['jurisdiction', [city.jurisdiction]],
    ['round', [`${city.jurisdiction}:${city.round}`]],
  ]);
  requests = wildRequests(openApiDocument(allRouteDocs) as unknown as ApiDocument, real);
});
afterAll(() => under.close());

interface Fault {
  readonly why: string;
  readonly as: string | undefined;
  readonly request: WildRequest;
  readonly answer: string;
}

const most = 400;
const shortOf = ({ why, as = 'nobody', request, answer }: Fault): string =>
  [
    why,
    as,
    `${request.method} ${request.url.slice(0, most)}`,
    JSON.stringify(request.headers).slice(0, most),
    request.body?.slice(0, most),
    answer,
  ].join('\n');

async function whyWrong(request: WildRequest, as: string | undefined): Promise<Fault | undefined> {
  const { method, url, headers, body } = request;
  const known = as === undefined ? {} : { [asHeader]: encodeURIComponent(as) };
  const reply = await under.app.inject({
    method: method as 'GET',
    url,
    headers: { ...headers, ...known },
    ...(body === undefined ? {} : { payload: body }),
    payloadAsStream: true,
  });
  const type = String(reply.headers['content-type'] ?? '');
  const isEndless = type.startsWith('text/event-stream');
  const shown = isEndless ? '' : await text(reply.stream());
  if (isEndless) reply.stream().destroy();
  const fault = (why: string) => ({
    why,
    as,
    request,
    answer: `${reply.statusCode} ${type} ${shown.slice(0, 300)}`,
  });
  if (reply.statusCode >= 500) return fault('a fault');
  if (reply.statusCode >= 400 && !type.startsWith('application/problem+json'))
    return fault('no problem document');
  return undefined;
}

describe('wild requests', () => {
  it('of every operation meet no fault and change nothing', async () => {
    const before = await under.sizes();
    const started = performance.now();
    const faults: Fault[] = [];
    let asked = 0;
    for (let turn = 0; performance.now() - started < mostSeconds * 1000 && turn < 60; turn += 1) {
      const sampled = requests.flatMap((request, at) =>
        fc.sample(request, { seed: seed + turn * 1000 + at, numRuns: 1 }),
      );
      for (let from = 0; from < sampled.length; from += 32) {
        const found = await Promise.all(
          sampled
            .slice(from, from + 32)
            .map((request, at) => whyWrong(request, persons[(from + at + turn * 7) % persons.length])),
        );
        faults.push(...found.filter((fault) => fault !== undefined));
        asked += found.length;
      }
    }

    expect(faults.slice(0, 20).map(shortOf)).toEqual([]);
    expect(await under.sizes()).toEqual(before);
    expect(asked).toBeGreaterThan(requests.length * 5);
    console.info(`fuzz: ${asked} wild requests of ${requests.length} operations, ${faults.length} faults`);
  });
});
