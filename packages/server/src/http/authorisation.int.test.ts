import { Book, commands, localDateOf, views } from '@laureate/core';
import { nodeCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signingKey } from '../vault/kept-secrets.ts';
import { actorsOf } from './testing/actors.ts';
import { type HouseUnderTest, houseUnderTest } from './testing/house-under-test.ts';
import { type Ground, thingsOf, walk } from './testing/matrix.ts';
import { OwnReading } from './testing/own-reading.ts';

const stops = [
  { example: 'wuhan-draft2', until: '2026-12-30 12:00', stage: 'public-notice' },
  { example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' },
  { example: 'binzhou-2018', until: '2022-06-10 10:30', stage: 'document-review' },
] as const;

let under: HouseUnderTest;
let grounds: Ground[] = [];

beforeAll(async () => {
  under = await houseUnderTest(stops as never);
  const crypto = nodeCrypto(await signingKey(under.house.store, under.house.master));
  grounds = under.cities.map((city) => {
    const book = Book.resume(city.streams, crypto);
    const round = book.round(city.round);
    if (!round) throw new Error('the city has no round');
    const reading = new OwnReading(book.registry, { round, roundId: city.round, day: localDateOf(city.now) });
    return { app: under.app, city, reading };
  });
});
afterAll(() => under.close());

describe('authorisation', () => {
  it.each([0, 1, 2])(
    'city %i',
    async (at) => {
      const ground = grounds[at];
      if (!ground) throw new Error();
      const before = await under.sizes();
      let t = performance.now();
      const things = thingsOf(ground);
      const actors = actorsOf(ground.reading, ground.city.jurisdiction);
      console.info(
        'things',
        things.length,
        'variants',
        things.reduce((n, x) => n + x.variants.length, 0),
        'actors',
        actors.length,
        performance.now() - t,
      );
      t = performance.now();
      const found = await walk(ground, things, actors);
      console.info(found.combinations, found.leaks.length, found.opened.size, performance.now() - t);
      const groups = new Map<string, number>();
      for (const l of found.leaks) {
        const k = `${l.what} | ${l.who.replace(/^\S+ /, '')} | ${l.expected.slice(0, 60)} | ${l.got.slice(0, 120)}`;
        groups.set(k, (groups.get(k) ?? 0) + 1);
      }
      console.info([...groups].map(([k, n]) => `${n} ${k}`).join('\n'));
      expect(await under.sizes()).toEqual(before);
    },
    600_000,
  );
});
void commands;
void views;
