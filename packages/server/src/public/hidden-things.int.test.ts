import { isPublicEvent, type LedgerEvent } from '@laureate/core';
import { afterEach, describe, expect, it } from 'vitest';
import { crawl } from './testing/crawl.ts';
import { keptStreams } from './testing/kept-streams.ts';
import { openPublicHouse, type PublicHouse } from './testing/public-house.ts';

let site: PublicHouse | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** Everything anybody can fetch: pages in both languages, and what they lead to, the ledger too. */
async function everything(open: PublicHouse): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await crawl(open.app, '/'))].map(([url, { body }]) => [url, body]));
}

const eventsUntil = (until: string): readonly LedgerEvent[] =>
  keptStreams('jiangcheng', until).flatMap(({ entries }) => entries.map(({ event }) => event));

/** Every text inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('before the notice, when votes are cast and candidates resolved', () => {
  const until = '2026-12-14T02:00:00.000Z';
  const events = eventsUntil(until);
  const shown = new Set(events.filter(isPublicEvent).flatMap(({ payload }) => textsIn(payload)));
  const hidden = events.filter((event) => !isPublicEvent(event));
  const ofType = <T>(type: string) =>
    hidden.filter((event) => event.type === type).map(({ payload }) => payload as T);

  it('nothing of what is hidden stands anywhere', async () => {
    site = await openPublicHouse({ jiangcheng: { until } });
    const all = await everything(site);
    const texts = [...all.values()].join('\n');
    const pages = [...all].filter(([url]) => !url.startsWith('/api/')).map(([, body]) => body);
    const names = ofType<{ name?: string }>('PartyRegistered').flatMap(({ name }) => name ?? []);
    const scores = ofType<{ score: string }>('ScorebookConfirmed').map(({ score }) => score);
    const recused = ofType<{ person: string }>('PersonRecused').map(({ person }) => person);
    const unpublished = names.filter((name) => !shown.has(name));

    expect(
      [names.length, unpublished.length, scores.length, recused.length].every((count) => count > 2),
    ).toBe(true);
    expect(/(?:vault:|index:[0-9a-f]).{0,40}/.exec(texts)?.[0]).toBeUndefined();
    expect(unpublished.filter((name) => texts.includes(name))).toEqual([]);
    expect(scores.filter((score) => score.length > 3 && texts.includes(`"${score}"`))).toEqual([]);
    expect(recused.filter((person) => pages.some((body) => body.includes(person)))).toEqual([]);
  });
});

describe('acts that publish nothing', () => {
  it.each([
    ['scores', '2026-04-03T02:00:00.000Z', '2026-04-22T12:00:00.000Z'],
    ['a meeting with its votes', '2026-12-07T02:00:00.000Z', '2026-12-14T12:00:00.000Z'],
    ['objections with their decisions', '2026-12-28T02:00:00.000Z', '2027-01-11T12:00:00.000Z'],
  ])('(%s) change no byte that anybody can fetch', async (_, before, after) => {
    site = await openPublicHouse({ jiangcheng: { until: before, now: after } });
    const first = await everything(site);
    const sizes = await site.house.cities.city('jiangcheng').sizes();

    await site.goOn('jiangcheng', after);
    const grown = await site.house.cities.city('jiangcheng').sizes();
    const second = await everything(site);

    expect(grown.get('round/jc-2026')).toBeGreaterThan((sizes.get('round/jc-2026') ?? 0) + 10);
    expect([...second].filter(([url, body]) => first.get(url) !== body).map(([url]) => url)).toEqual([]);
    expect(second.size).toBe(first.size);
  });

  it('but the next notice does', async () => {
    site = await openPublicHouse({
      jiangcheng: { until: '2026-12-15T02:00:00.000Z', now: '2026-12-22T02:00:00.000Z' },
    });
    const before = await everything(site);
    await site.goOn('jiangcheng', '2026-12-22T02:00:00.000Z');
    const after = await everything(site);

    expect([...after.keys()].filter((url) => !before.has(url) && !url.includes('?'))).toEqual([
      '/c/jiangcheng/round/jc-2026/notice/notice-1',
      '/en/c/jiangcheng/round/jc-2026/notice/notice-1',
    ]);
    expect(after.get('/c/jiangcheng/record')).not.toBe(before.get('/c/jiangcheng/record'));
  });
});
