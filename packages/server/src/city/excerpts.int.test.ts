import { instantOf } from '@laureate/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutList } from '../http/cut-list.ts';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { found, registration, testCities } from '../testing/town.ts';
import type { City, Excerpt, Looked } from './city.ts';

const at = instantOf('2026-01-13 10:00');
let database: TestDatabase;
let city: City;

beforeAll(async () => {
  database = await emptyDatabase('sqlite');
  city = testCities(await database.open()).city('town');
  await found(city);
});
afterAll(() => database.remove());

const pageOf = (list: string, cursor?: string): Excerpt => ({
  key: JSON.stringify([list, cursor]),
  of: (answer) => cutList(answer, { list, limit: 2, cursor }),
});
const look = (excerpt?: Excerpt) =>
  city.look({
    stream: 'registry/town',
    view: 'parties-list',
    query: {},
    by: { person: 'office-clerk' },
    at,
    excerpt,
  });
const partiesIn = (looked: Looked): string[] => {
  if (looked.kind !== 'answer') throw new Error(looked.kind);
  const { parties } = JSON.parse(looked.bytes.toString('utf8')) as { parties: { party: string }[] };
  return parties.map(({ party }) => party);
};
const nextOf = (looked: Looked) => (looked.kind === 'answer' ? looked.next : undefined);

test('pages follow one another to the end of the list, and are answered the same again', async () => {
  const whole = partiesIn(await look());
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await look(pageOf('parties', cursor));
    expect(await look(pageOf('parties', cursor))).toMatchObject(page);
    paged.push(...partiesIn(page));
    cursor = nextOf(page);
  } while (cursor !== undefined);

  expect(whole.length).toBeGreaterThan(4);
  expect(paged).toEqual(whole);
});

test('a page is neither taken for the whole list nor for another page', async () => {
  const first = await look(pageOf('parties'));
  const second = await look(pageOf('parties', nextOf(first)));

  const tags = [await look(), first, second].map((looked) => 'tag' in looked && looked.tag);
  expect(new Set(tags).size).toBe(3);
});

test('a page shows what was done after it was last answered', async () => {
  const last = await look(pageOf('parties'));
  expect((await city.perform(registration('town', 'a-baker', { at }))).kind).toBe('done');

  expect(partiesIn(last)).not.toContain('a-baker');
  expect(partiesIn(await look(pageOf('parties')))).toContain('a-baker');
});

test('there is no page of a list that is none', async () => {
  expect(await look(pageOf('nothing'))).toEqual({ kind: 'no-such-part' });
});
