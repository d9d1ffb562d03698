import { instantOf } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import {
  amendment,
  found,
  openAward,
  openRound,
  registration,
  testCities,
  testScheme,
} from '../testing/town.ts';
import { verifiedStreams } from '../testing/verified-streams.ts';
import type { Cities } from './cities.ts';

const at = instantOf('2026-01-13 10:00');
const rounds = ['r1', 'r2', 'r3', 'r4'];
const towns = ['north', 'east', 'south'];

describe.each(storeKinds)('the folded cache on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = await database.open();
    const scheme = testScheme((text) => text.replace('rounds: { value: 2,', 'rounds: { value: 9,'));
    const cities = testCities(store);
    for (const town of towns) await found(cities.city(town));
    await openAward(cities.city('north'), 2, scheme);
    for (const round of rounds) await openRound(cities.city('north'), round, 2, scheme);
  });
  afterAll(() => database.remove());

  const filed = async (cities: Cities, round: string) => {
    const looked = await cities.city('north').look({
      stream: `round/${round}`,
      view: 'application',
      query: { case: 'O-1' },
      by: { person: 'agent-1' },
      at,
    });
    return looked.kind === 'answer' ? looked.bytes.toString('utf8') : looked.kind;
  };
  const sizesOf = async (cities: Cities) => {
    const all = await Promise.all(towns.map((town) => cities.city(town).sizes()));
    return all.map((sizes) => [...sizes.values()].reduce((sum, size) => sum + size, 0));
  };

  test('counts what is folded, and forgets rounds used longest ago', async () => {
    const cities = testCities(store);
    const sizes = await cities.city('north').sizes();
    const registry = sizes.get('registry/north') ?? 0;
    const perRound = sizes.get('round/r1') ?? 0;
    const bounded = testCities(store, registry + 2 * perRound);
    for (const round of rounds) await filed(cities, round);
    for (const round of rounds) await filed(bounded, round);

    expect(cities.weight).toBe(
      registry + rounds.reduce((sum, id) => sum + (sizes.get(`round/${id}`) ?? 0), 0),
    );
    expect(bounded.weight).toBe(registry + (sizes.get('round/r3') ?? 0) + (sizes.get('round/r4') ?? 0));
  });

  test('forgets whole cities before the one used last', async () => {
    const cities = testCities(store, 60);
    const [, east = 0, south = 0] = await sizesOf(cities);
    await cities.city('east').read(undefined, () => undefined);
    await cities.idle();
    expect(cities.weight).toBe(east);
    await cities.city('south').read(undefined, () => undefined);
    await cities.idle();

    expect(east + south).toBeGreaterThan(60);
    expect(cities.weight).toBe(south);
    expect(cities.city('east').weight).toBe(0);
  });

  test('with room for nothing, every act and view comes out as with room for all', async () => {
    const [roomy, tight] = [testCities(store), testCities(store, 0)];
    const work = async (n: number) => {
      const round = rounds[n % rounds.length] ?? 'r1';
      const town = towns[n % towns.length] ?? 'north';
      const acted = await tight.city('north').perform(amendment(round, 1 + (n % 2), `tight-${n}`, { at }));
      const registered = await tight.city(town).perform(registration(town, `tight-${n}`, { at }));
      return [acted.kind, registered.kind, await filed(tight, round)];
    };

    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => work(n)));

    expect(new Set(answers.map(([acted, registered]) => `${acted} ${registered}`))).toEqual(
      new Set(['done done']),
    );
    expect(answers.filter(([, , view]) => view === 'not-found')).toEqual([]);
    await tight.idle();
    expect(tight.weight).toBeLessThanOrEqual(Math.max(...(await sizesOf(tight))));
    // A city used by another object of the same process is folded anew, as another node would.
    const fresh = kind === 'postgres' ? roomy : testCities(store);
    for (const round of rounds) expect(await filed(fresh, round)).toBe(await filed(tight, round));
    for (const town of towns) expect((await verifiedStreams(tight.city(town))).ok).toBe(true);
  });

  test('finds a city that has begun and no other', async () => {
    const cities = testCities(store);

    expect((await cities.find('north'))?.jurisdiction).toBe('north');
    expect(await cities.find('north')).toBe(cities.city('north'));
    expect(await cities.find('nowhere')).toBeUndefined();
    expect(await cities.ids()).toEqual(['east', 'north', 'south']);
  });
});
