import { type Instant, instantOf } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FailurePoint, failingStore } from '../testing/failing-store.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { found, registration, testCities } from '../testing/town.ts';
import { verifiedStreams } from '../testing/verified-streams.ts';
import type { Cities } from './cities.ts';
import type { City } from './city.ts';
import { OutcomeUnknown } from './lane.ts';

const at = instantOf('2026-01-13 10:00');

describe.each(storeKinds)('a city on %s whose database fails', (kind) => {
  let database: TestDatabase;
  let store: ReturnType<typeof failingStore>;
  let cities: Cities;
  let city: City;
  let events: number;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = failingStore(await database.open());
    cities = testCities(store);
    city = cities.city('town');
    for (const town of ['town', 'north', 'south']) await found(cities.city(town));
    events = (await verifiedStreams(city)).events;
  });
  afterAll(() => database.remove());

  const register = (party: string, key?: string) =>
    city.perform(
      registration('town', party, { at, ...(key === undefined ? {} : { key: { actor: 'clerk', key } }) }),
    );
  const told = async (names: readonly string[]) => {
    const outcomes = await Promise.allSettled(names.map((name) => register(name)));
    return outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : one.reason.message));
  };
  const people = async () => {
    const looked = await city.look({
      stream: 'registry/town',
      view: 'parties-list',
      query: { kind: 'individual' },
      by: { person: 'office-clerk', body: 'office' },
      at,
    });
    const { parties } = JSON.parse(looked.kind === 'answer' ? looked.bytes.toString('utf8') : '{}');
    return parties.map((entry: { party: string }) => entry.party) as string[];
  };
  const grown = async () => {
    const { ok, events: now } = await verifiedStreams(city);
    const by = now - events;
    events = now;
    return { ok, by };
  };

  test.each(['before', 'in-work'] as const)(
    'tries each act alone when the shared transaction fails %s its end',
    async (point) => {
      store.failNext(point);

      expect(await told([`${point}-1`, `${point}-2`, `${point}-3`])).toEqual(['done', 'done', 'done']);
      expect(await grown()).toEqual({ ok: true, by: 3 });
    },
  );

  test.each(['before', 'in-work', 'at-commit'] as const)(
    'does nothing and says so when an act alone fails %s',
    async (point) => {
      store.failNext(point);
      const outcome = await told([`alone-${point}`]);

      expect(outcome).toEqual([`connection lost ${point}`]);
      expect(await people()).not.toContain(`alone-${point}`);
      expect(await grown()).toEqual({ ok: true, by: 0 });
      expect(await told([`alone-${point}`])).toEqual(['done']);
      expect(await grown()).toEqual({ ok: true, by: 1 });
    },
  );

  test('does nothing of a batch whose commit fails', async () => {
    store.failNext('at-commit');

    expect(await told(['batch-1', 'batch-2'])).toEqual([
      'connection lost at-commit',
      'connection lost at-commit',
    ]);
    expect(await people()).not.toContain('batch-1');
    expect(await grown()).toEqual({ ok: true, by: 0 });
  });

  test('finds out that a batch is on disk although its commit seemed to fail', async () => {
    store.failNext('after-commit');

    expect(await told(['kept-1', 'kept-2'])).toEqual(['done', 'done']);
    expect(await people()).toEqual(expect.arrayContaining(['kept-1', 'kept-2']));
    expect(await grown()).toEqual({ ok: true, by: 2 });
  });

  test('says that it does not know when it cannot find out, and the key tells later', async () => {
    store.failNext('after-commit', 2);
    const failing = register('unknown', 'u1');

    await expect(failing).rejects.toThrow(OutcomeUnknown);
    expect((await register('unknown', 'u1')).kind).toBe('done');
    expect(await grown()).toEqual({ ok: true, by: 1 });
  });

  test('shows nobody what was never committed, not even by an entity tag', async () => {
    const view = { view: 'parties-list', query: { kind: 'individual' } };
    const by = { person: 'office-clerk', body: 'office' };
    const looked = await city.look({ stream: 'registry/town', ...view, by, at });
    const tag = looked.kind === 'answer' ? looked.tag : '';
    store.failNext('at-commit');

    // The second looks at what the first did in the same batch; both are undone.
    const outcomes = await Promise.allSettled([
      register('ghost'),
      city.perform(registration('town', 'after-ghost', { at, seen: { ...view, tag } })),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);

    // Another act takes the place in the stream that the ghost had.
    expect(await told(['real'])).toEqual(['done']);
    const names = await people();
    expect(names).toContain('real');
    expect(names).not.toContain('ghost');
    await grown();
  });

  test.each(['before', 'in-work', 'at-commit', 'after-commit'] as const)(
    'lets no city suffer from what shared its commit and failed %s',
    async (point) => {
      const towns = ['town', 'north', 'south'];
      store.failNext(point);

      const outcomes = await Promise.allSettled(
        towns.map((town) => cities.city(town).perform(registration(town, `shared-${point}`, { at }))),
      );

      const told = outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : 'failed'));
      const isDone = point !== 'at-commit';
      expect(told).toEqual(towns.map(() => (isDone ? 'done' : 'failed')));
      for (const town of towns) expect((await verifiedStreams(cities.city(town))).ok).toBe(true);
      expect((await people()).includes(`shared-${point}`)).toBe(isDone);
      await grown();
    },
  );

  test('tells the city to blame and no other that its act cannot be carried out', async () => {
    const spoilt = { at: '2026-01-13T10:00:00.000+08:00' as Instant };
    const outcomes = await Promise.allSettled([
      cities.city('north').perform(registration('north', 'blameless', { at })),
      cities.city('south').perform(registration('south', 'spoilt', spoilt)),
      cities.city('town').perform(registration('town', 'blameless', { at })),
    ]);

    expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : 'failed'))).toEqual([
      'done',
      'failed',
      'done',
    ]);
    expect(await grown()).toEqual({ ok: true, by: 1 });
  });

  test('answers readers from the disk while acts fail and succeed', async () => {
    const points: readonly FailurePoint[] = ['before', 'in-work', 'at-commit', 'after-commit'];
    const done: string[] = [];
    for (let n = 0; n < 24; n += 1) {
      const point = points[n % points.length] ?? 'before';
      store.failNext(point);
      const name = `mixed-${n}`;
      const [answer, names] = await Promise.all([told([name, `${name}b`]), people(), people()]);
      if (answer[0] === 'done') done.push(name, `${name}b`);
      // Whoever is seen was told done, and is there for good.
      const seen = names.filter((entry) => entry.startsWith('mixed-'));
      expect(seen.filter((entry) => !done.includes(entry))).toEqual([]);
    }

    expect(await people()).toEqual(expect.arrayContaining(done));
    expect(done).toHaveLength(36);
    expect(await grown()).toEqual({ ok: true, by: 36 });
  });
});
