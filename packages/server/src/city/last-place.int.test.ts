import { instantOf } from '@laureate/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roundRegistered } from '../../../core/src/registry/programmes/events.ts';
import { listSubmitted } from '../../../core/src/round/approval/events.ts';
import { aCity } from '../../../core/src/testing/city.ts';
import { aRoundAt } from '../../../core/src/testing/round.ts';
import { schemeUnderTest } from '../../../core/src/testing/scheme-under-test.ts';
import { aWinner } from '../../../core/src/testing/winners.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { tellStreams } from '../testing/told-streams.ts';
import { fileRef, testCities } from '../testing/town.ts';
import type { Answered } from './ask.ts';
import type { City } from './city.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const on = (time: string) => instantOf(`2026-07-13 ${time}`);

/** Awards of organisations in an earlier round: of the period's eight places so many are taken. */
const winners = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    aWinner(scheme, { honour: `h-${n}`, round: 'r0', case: `W-${n}`, party: 'employer-1' }),
  );

describe.each(storeKinds)('the last place of a period on %s', (kind) => {
  let database: TestDatabase;
  /** Two nodes where the database allows it; a SQLite has one. */
  let nodes: readonly City[];

  beforeEach(async () => {
    database = await emptyDatabase(kind);
  });
  afterEach(() => database.remove());

  /** Two rounds wait for the approval of one organisation each. */
  async function begin(taken: number): Promise<void> {
    const store = await database.open();
    const registered = { programme, period: 'p1', scheme: scheme.id, version: 1 };
    const waiting = (id: string) => [
      ...aRoundAt(scheme, 'approval'),
      listSubmitted({ batch: 'b1', cases: [id], report: fileRef('report') }),
    ];
    await tellStreams(store, 'city', {
      'registry/city': [...aCity(scheme), roundRegistered({ round: 'r2', ...registered }), ...winners(taken)],
      'round/r1': waiting('O-1'),
      'round/r2': waiting('O-2'),
    });
    const other = kind === 'postgres' ? await database.open() : store;
    const one = testCities(store).city('city');
    nodes = [one, other === store ? one : testCities(other).city('city')];
  }

  async function approve(nth: number, time: string): Promise<Answered> {
    const node = nodes[nth] as City;
    const id = `O-${nth + 1}`;
    const ask = {
      stream: `round/r${nth + 1}`,
      command: 'approve-list',
      payload: {
        batch: 'b1',
        approved: [{ case: id, grade: 'award', name: `Name of ${id}` }],
        notApproved: [],
        decidedOn: '2026-07-13',
        document: fileRef('decision'),
      },
      at: on(time),
    };
    const prepared = await node.perform({ ...ask, by: { person: 'secretary' }, mode: 'prepare' });
    if (prepared.kind !== 'done') return prepared;
    return node.perform({ ...ask, by: { person: 'mayor' }, mode: 'perform', prepared: prepared.act });
  }

  const told = (answered: Answered) =>
    answered.kind === 'refused' ? answered.refused.map(({ kind }) => kind) : answered.kind;

  test('goes to one of two rounds that are approved at the same time', async () => {
    await begin(7);

    const answers = await Promise.all([approve(0, '10:00'), approve(1, '10:00')]);

    expect(answers.map(told).toSorted()).toEqual(['done', ['no-places-left']]);
    const honours = await nodes[0]?.read(undefined, ({ registry }) =>
      [...registry.honours.honours.values()].filter(({ grade }) => grade === 'award'),
    );
    expect(honours).toHaveLength(8);
  });

  test('goes to both when there are two', async () => {
    await begin(6);

    const answers = await Promise.all([approve(0, '10:00'), approve(1, '10:00')]);

    expect(answers.map(told)).toEqual(['done', 'done']);
  });

  test('goes to nobody when there is none', async () => {
    await begin(8);

    const answers = await Promise.all([approve(0, '10:00'), approve(1, '10:00')]);

    expect(answers.map(told)).toEqual([['no-places-left'], ['no-places-left']]);
  });
});
