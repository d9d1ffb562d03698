import { afterAll, expect, test } from 'vitest';
import { Cities } from '../../packages/server/src/city/cities.ts';
import { emptyDatabase } from '../../packages/server/src/testing/test-databases.ts';
import { amendment, registration, testScheme } from '../../packages/server/src/testing/town.ts';
import { verifiedStreams } from '../../packages/server/src/testing/verified-streams.ts';
import { makeHouseKeys, master } from './house-keys.ts';
import { now } from './laid-database.ts';
import { round } from './large-town.ts';
import { LargeTowns } from './large-towns.ts';

const database = await emptyDatabase('sqlite');
afterAll(() => database.remove());

test('a made-up town is one that the server goes on with, and its record verifies', async () => {
  const keys = await makeHouseKeys();
  const draft = await new LargeTowns(keys, testScheme()).ofEvents(200);
  const store = await database.open();
  await keys.layInto(store);
  await draft.layInto(store);
  const cities = new Cities({ store, ...keys, master, cacheBytes: 1e6, mostEvents: 1e6 });
  const city = cities.city(draft.jurisdiction);

  const [registered, amended] = await Promise.all([
    city.perform(registration(draft.jurisdiction, 'newcomer', { at: now })),
    city.perform(amendment(round, 20, 'newest', { at: now })),
  ]);

  expect([registered.kind, amended.kind]).toEqual(['done', 'done']);
  expect(await verifiedStreams(city)).toMatchObject({ ok: true, events: draft.events + 2 });
});
