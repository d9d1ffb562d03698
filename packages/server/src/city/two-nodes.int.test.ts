import { createHash } from 'node:crypto';
import { instantOf } from '@laureate/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import {
  amendment,
  found,
  openAward,
  openRound,
  play,
  registration,
  testCities,
  testScheme,
} from '../testing/town.ts';
import { planRow } from '../testing/town-rows.ts';
import { verifiedStreams } from '../testing/verified-streams.ts';
import type { City } from './city.ts';

const at = instantOf('2026-01-13 10:00');
const perNode = 120;
let database: TestDatabase;
let stores: Store[];
let nodes: [City, City];

beforeAll(async () => {
  database = await emptyDatabase('postgres');
  stores = [await database.open(), await database.open()];
  const [one, other] = stores.map((store) => testCities(store).city('town')) as [City, City];
  nodes = [one, other];
  const scheme = testScheme();
  await found(one);
  await openAward(other, 4, scheme);
  await openRound(one, 'r1', 4, scheme);
});
afterAll(() => database.remove());

const look = async (node: City, stream: string, view: string, query: unknown, person: string) => {
  const looked = await node.look({ stream, view, query, by: { person }, at });
  return looked.kind === 'answer' ? looked.bytes.toString('utf8') : looked.kind;
};
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a node shows of everything the load touches. */
async function shownBy(node: City): Promise<string[]> {
  const cases = [1, 2, 3, 4].map((n) =>
    look(node, 'round/r1', 'application', { case: `O-${n}` }, `agent-${n}`),
  );
  const people = look(node, 'registry/town', 'parties-list', { kind: 'individual' }, 'office-clerk');
  return Promise.all([...cases, people]);
}

test('two nodes under interleaved load record one history and show the same', async () => {
  const before = await verifiedStreams(nodes[0]);
  const acted = await Promise.all(
    nodes.flatMap((node, nth) =>
      Array.from({ length: perNode }, async (_, n) => {
        const name = `node-${nth}-${n}`;
        const ask =
          n % 3 === 0 ? registration('town', name, { at }) : amendment('r1', 1 + (n % 4), name, { at });
        const answered = await node.perform(ask);
        // What was acknowledged here is seen there at once.
        if (n % 3 === 0)
          expect(
            await look(nodes[1 - nth] as City, 'registry/town', 'parties-list', {}, 'office-clerk'),
          ).toContain(`"${name}"`);
        return answered.kind === 'done' ? answered.act : answered.kind;
      }),
    ),
  );

  const after = await verifiedStreams(nodes[1]);
  expect(new Set(acted).size).toBe(2 * perNode);
  expect(acted.filter((act) => !/^(registry\/town|round\/r1)#\d+$/.test(act))).toEqual([]);
  expect(after.ok).toBe(true);
  expect(after.events - before.events).toBe(2 * perNode);
  const [one, other] = await Promise.all(nodes.map(shownBy));
  expect(one?.map(digest)).toEqual(other?.map(digest));
  expect(one?.join()).not.toContain('not-found');
  const fresh = testCities(stores[0] as Store).city('town');
  expect((await shownBy(fresh)).map(digest)).toEqual(one?.map(digest));
});

test('the same person asked for on both nodes at once is registered once', async () => {
  for (let n = 0; n < 10; n += 1) {
    const answers = await Promise.all(
      nodes.map((node) => node.perform(registration('town', `twin-${n}`, { at }))),
    );

    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
  }
});

test('one key on both nodes at once does one act', async () => {
  for (let n = 0; n < 10; n += 1) {
    const ask = registration('town', `key-${n}`, { at, key: { actor: 'clerk', key: `both-${n}` } });
    const [one, other] = await Promise.all(nodes.map((node) => node.perform(ask)));

    expect(one?.kind).toBe('done');
    expect(other).toEqual(one);
  }
});

test('two rounds cannot both be the last that a period allows', async () => {
  const scheme = testScheme();
  const planned = await Promise.allSettled(
    ['r2', 'r3'].map((round, nth) => play(nodes[nth] as City, [planRow(round)], scheme)),
  );

  expect(planned.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = planned.find((one) => one.status === 'rejected');
  expect(String(refused?.reason)).toContain('rounds-used-up');
  expect((await verifiedStreams(nodes[0])).ok).toBe(true);
});
