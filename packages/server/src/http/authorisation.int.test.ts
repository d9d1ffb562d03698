import { Book, commands, localDateOf, views } from '@laureate/core';
import { nodeCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemonstrationCity } from '../demo/demonstration-city.ts';
import { signingKey } from '../vault/kept-secrets.ts';
import { type Actor, actorsOf, strangers } from './testing/actors.ts';
import { ask } from './testing/asked.ts';
import { type HouseUnderTest, houseUnderTest } from './testing/house-under-test.ts';
import { compareAnswers, type Walk, walkMatrix } from './testing/matrix.ts';
import { OwnReading } from './testing/own-reading.ts';
import { type Thing, thingsOf } from './testing/things.ts';

/** Rounds in the middle: before and after a result is public, with consents, with a third party. */
const stops = [
  { example: 'wuhan-draft2', until: '2026-12-30 12:00', stage: 'public-notice' },
  { example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' },
  { example: 'binzhou-2018', until: '2022-06-10 10:30', stage: 'document-review' },
] as const;

/** Working hats of which one more person is recused before the walk, beside those the examples recuse. */
const recusedRoles = [
  'recommender',
  'consent',
  'third-party',
  'approver',
  'supervisor',
  'inquiry',
  'panel-leader',
];

interface Ground {
  readonly city: DemonstrationCity;
  readonly reading: OwnReading;
  readonly things: readonly Thing[];
  readonly actors: readonly Actor[];
}

let under: HouseUnderTest;
let before: Readonly<Record<string, number>>;
const grounds: Ground[] = [];
const totals = { combinations: 0, leaks: 0, opened: new Set<string>() };

async function readingOf(city: DemonstrationCity): Promise<OwnReading> {
  const crypto = nodeCrypto(await signingKey(under.house.store, under.house.master));
  const records = await under.house.cities.city(city.jurisdiction).records();
  const book = Book.resume(records, crypto);
  const round = book.round(city.round);
  if (!round) throw new Error(`${city.jurisdiction} has no round`);
  return new OwnReading(book.registry, { round, roundId: city.round, day: localDateOf(city.now) });
}

/** Somebody of each of these roles says so of a case of theirs: through the API, for good. */
async function recuseMore(city: DemonstrationCity): Promise<void> {
  const reading = await readingOf(city);
  const seats = [...reading.registry.parties.parties.keys()].flatMap((person) => reading.seatsOf(person));
  const cases = [...reading.round.application.applications.keys()];
  for (const wanted of recusedRoles) {
    const theirs = (seat: (typeof seats)[number]) => cases.filter((id) => reading.isTheirs(seat, id));
    const seat = seats.findLast((entry) => entry.role === wanted && theirs(entry).length > 1);
    if (!seat) continue;
    const { role, body } = seat;
    const url = `/api/v1/round/${city.jurisdiction}:${city.round}/commands/declare-recusal`;
    const payload = { case: theirs(seat)[0], account: 'kin' };
    const asked = { method: 'POST', url, body: { payload, hat: { role, body } } } as const;
    const answer = await ask(under.app, { as: `${city.jurisdiction}/${seat.person}` }, asked);
    expect([seat.person, answer.status, answer.body]).toEqual([seat.person, 200, expect.any(String)]);
  }
}

/** Cases that differ for somebody: the first of each actor, and every one somebody is recused from. */
function probesOf(reading: OwnReading, actors: readonly Actor[]): string[] {
  const cases = [...reading.round.application.applications.keys()];
  const own = actors.flatMap(({ seat }) => {
    const first = seat && cases.find((id) => reading.isTheirs(seat, id));
    return first === undefined ? [] : [first];
  });
  return [...new Set([...own, ...reading.round.proceedings.recusals.map((entry) => entry.case)])];
}

function count(walk: Walk): void {
  totals.combinations += walk.combinations;
  totals.leaks += walk.leaks.length;
  for (const name of walk.opened) totals.opened.add(name);
}

beforeAll(async () => {
  under = await houseUnderTest(stops);
  for (const city of under.cities) {
    await recuseMore(city);
    const reading = await readingOf(city);
    const actors = actorsOf(reading, city.jurisdiction);
    const things = thingsOf({ city, reading, probes: probesOf(reading, actors) });
    grounds.push({ city, reading, actors, things });
  }
  before = await under.sizes();
});
afterAll(() => under.close());

describe('every command and view for every hat', () => {
  it.each([0, 1, 2])('opens to those it is for, and to nobody else (city %i)', async (at) => {
    const { reading, things, actors } = grounds[at] as Ground;

    const walk = await walkMatrix({ app: under.app, reading }, things, actors);

    count(walk);
    expect(walk.leaks).toEqual([]);
  });

  it.each([0, 1, 2])('meets people of another city as the public (city %i)', async (at) => {
    const { reading, things } = grounds[at] as Ground;
    const other = grounds[(at + 1) % grounds.length] as Ground;
    const persons = ['office-head', 'office-clerk', 'chair', 'no-seat'];

    for (const claim of [{}, { role: 'office' }, { role: 'public' }]) {
      const nobodies = strangers(other.city.jurisdiction, persons, claim);
      const walk = await compareAnswers({ app: under.app, reading }, things, nobodies);

      count(walk);
      expect(walk.leaks).toEqual([]);
    }
  });

  it('is walked whole: no command and no view is left out, none is closed to everybody', () => {
    const all = [
      ...[...commands.keys()].map((name) => `perform ${name}`),
      ...[...views.keys()].map((name) => `view ${name}`),
    ];
    const asked = grounds.flatMap(({ things }) =>
      things.filter(({ variants }) => variants.length > 0).map(({ name }) => name),
    );

    expect(all.filter((name) => !asked.includes(name))).toEqual([]);
    console.info(all.filter((name) => !totals.opened.has(name)));
    expect(totals.combinations).toBeGreaterThan(10_000);
  });

  it('changes nothing: it was asked for trial only', async () => {
    expect(await under.sizes()).toEqual(before);
    console.info(`authorisation: ${totals.combinations} combinations, ${totals.leaks} leaks`);
  });
});
