import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRouteDocs } from './openapi/all-route-docs.ts';
import { openApiDocument } from './openapi/document.ts';
import { knownValues } from './testing/known-values.ts';
import { type Credentials, type ServiceUnderTest, serviceUnderTest } from './testing/service-under-test.ts';
import { type ApiDocument, type WildRequest, wildPlaces, wildRequests } from './testing/wild-requests.ts';

/** A round with third persons' eyes on it, and one person of every hat. */
const stop = { example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' } as const;
const seed = 4_201;
const mostSeconds = 20;
const atATime = 24;

let under: ServiceUnderTest;
let requests: readonly fc.Arbitrary<WildRequest>[];
let persons: readonly string[];

/** One person of each role and rank. */
function onePersonAHat(accounts: ServiceUnderTest['city']['accounts']): string[] {
  const found = new Map<string, string>();
  for (const { person, hats } of accounts)
    for (const { role, rank = '' } of hats)
      if (!found.has(`${role}/${rank}`)) found.set(`${role}/${rank}`, person);
  return [...new Set(found.values())];
}

beforeAll(async () => {
  under = await serviceUnderTest(stop, onePersonAHat);
  const { city } = under;
  persons = onePersonAHat(city.accounts);
  const real = new Map<string, readonly unknown[]>([
    ...knownValues(city.streams),
    ['jurisdiction', [city.jurisdiction]],
    ['city', [city.jurisdiction]],
    ['round', [`${city.jurisdiction}:${city.round}`, city.round]],
    ['login', persons],
  ]);
  const document = openApiDocument(allRouteDocs) as unknown as ApiDocument;
  requests = [...wildRequests(document, real), wildPlaces];
});
afterAll(() => under.close());

interface Wrong {
  readonly why: string;
  readonly who: string;
  readonly request: WildRequest;
  readonly answer: string;
}

const shown = 400;
const shortOf = ({ why, who, request, answer }: Wrong): string =>
  [
    `${why}, as ${who}`,
    `${request.method} ${request.url.slice(0, shown)}`,
    JSON.stringify(request.headers).slice(0, shown),
    request.body?.slice(0, shown),
    answer,
  ].join('\n');

async function whyWrong(
  request: WildRequest,
  who: string,
  credentials: Credentials,
): Promise<Wrong | undefined> {
  const { method, url, headers, body } = request;
  const reply = await under.service.app.inject({
    method: method as 'GET',
    url,
    headers: { ...credentials, ...headers },
    ...(body === undefined ? {} : { payload: body }),
    payloadAsStream: true,
  });
  const type = String(reply.headers['content-type'] ?? '');
  const isEndless = type.startsWith('text/event-stream');
  const told = isEndless ? '' : await text(reply.stream());
  if (isEndless) reply.stream().destroy();
  const status = reply.statusCode;
  const wrong = (why: string) => ({ why, who, request, answer: `${status} ${type} ${told.slice(0, shown)}` });
  if (status >= 500) return wrong('a fault');
  const isPage = url.startsWith('/api/') && method !== 'HEAD';
  if (status >= 400 && isPage && !type.startsWith('application/problem+json'))
    return wrong('no problem document');
  if (/ at .*\.ts:\d+|node_modules|SQLITE|select .* from/i.test(status >= 400 ? told : ''))
    return wrong('inner words');
  return undefined;
}

describe('wild requests', () => {
  it('of every operation, as anybody, meet no fault and change no record', async () => {
    const before = await under.sizes();
    const credentials = new Map<string, Credentials>([['nobody', {}]]);
    for (const person of persons) credentials.set(person, await under.signIn(person));
    const who = [...credentials.keys()];
    const started = performance.now();
    const wrong: Wrong[] = [];
    let asked = 0;
    for (let turn = 0; performance.now() - started < mostSeconds * 1000; turn += 1) {
      const sampled = requests.flatMap((request, at) =>
        fc.sample(request, { seed: seed + turn * 1000 + at, numRuns: 1 }),
      );
      for (let from = 0; from < sampled.length; from += atATime) {
        const found = await Promise.all(
          sampled.slice(from, from + atATime).map((request, at) => {
            const as = who[(from + at + turn * 7) % who.length] ?? 'nobody';
            return whyWrong(request, as, credentials.get(as) ?? {});
          }),
        );
        wrong.push(...found.filter((entry) => entry !== undefined));
        asked += found.length;
      }
    }

    console.info(
      `fuzz: ${asked} wild requests of ${requests.length} operations, ${wrong.length} answered wrongly`,
    );
    expect(wrong.slice(0, 20).map(shortOf)).toEqual([]);
    expect(await under.sizes()).toEqual(before);
    expect(asked).toBeGreaterThan(requests.length);
  });
});
