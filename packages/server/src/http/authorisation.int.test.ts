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

/** Rounds in the middle, before and after a result is public, with consents, with a third party; honours years later. */
const stops = [
  { example: 'wuhan-draft2', until: '2026-12-30 12:00', stage: 'public-notice' },
  { example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' },
  { example: 'binzhou-2018', until: '2022-06-10 10:30', stage: 'document-review' },
  { example: 'wuhan-draft1', until: '2026-08-01 09:00', stage: 'approval' },
] as const;
const cities = stops.map((_, at) => at);

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
    const isOver = reading.round.approval.endedOn !== undefined;
    const things = thingsOf({ city, reading, probes: probesOf(reading, actors) }).filter(
      ({ stream }) => !isOver || stream === 'registry',
    );
    grounds.push({ city, reading, actors, things });
  }
  before = await under.sizes();
});
afterAll(() => under.close());

describe('every command and view for every hat', () => {
  it.each(cities)('opens to those it is for, and to nobody else (city %i)', async (at) => {
    const { reading, things, actors } = grounds[at] as Ground;

    const walk = await walkMatrix({ app: under.app, reading }, things, actors);

    count(walk);
    expect(walk.leaks).toEqual([]);
  });

  it.each(cities)('meets people of another city as the public (city %i)', async (at) => {
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

  it('is walked whole: every command and view is asked for, and nearly all are open to somebody', () => {
    const all = [
      ...[...commands.keys()].map((name) => `perform ${name}`),
      ...[...views.keys()].map((name) => `view ${name}`),
    ];
    const asked = new Set(
      grounds.flatMap(({ things }) =>
        things.filter(({ variants }) => variants.length > 0).map(({ name }) => name),
      ),
    );
    const closed = all.filter((name) => !totals.opened.has(name));

    expect(all.filter((name) => !asked.has(name))).toEqual([]);
    expect(closed.length, closed.join(', ')).toBeLessThan(all.length / 10);
    expect(totals.combinations).toBeGreaterThan(10_000);
  });

  it('would tell a door that stands open to somebody who is recused', async () => {
    const { city, things, actors } = grounds[0] as Ground;
    const examiner = actors.find(({ seat }) => seat?.role === 'examiner') as Actor;
    const { person = '' } = examiner.seat ?? {};
    const reading = await readingOf(city);
    const theirs = [...reading.round.application.applications.keys()].filter(
      (id) => examiner.seat && reading.isTheirs(examiner.seat, id) && !reading.isRecused(person, id),
    );
    (reading.round.proceedings.recusals as object[]).push({ person, case: theirs[0], ground: 'declared' });

    const walk = await walkMatrix({ app: under.app, reading }, things, [examiner]);

    expect(walk.leaks.map(({ what }) => what)).toContain('perform submit-score-sheet');
  });

  it('changes nothing: it was asked for trial only', async () => {
    expect(await under.sizes()).toEqual(before);
    console.info(`authorisation: ${totals.combinations} combinations, ${totals.leaks} leaks`);
  });
});
