import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { instantOf, type SchemeBundle } from '@laureate/core';
import type { Answered, Ask } from '../city/ask.ts';
import type { City } from '../city/city.ts';
import type { StoreKind } from '../store/store.ts';
import { openAt } from './test-databases.ts';
import { amendment, fileRef, registration, testCities } from './town.ts';

/**
 * A process of its own, to be killed: on `go` it opens a database and acts in several cities at once, as fast as it
 * can. Each acknowledged act is told on its standard output, one JSON a line, written before the next is asked for.
 */
const [kind = 'sqlite', place = '', run = '0', towns = 'town'] = process.argv.slice(2);
const at = instantOf('2026-01-13 10:00');

/** What a process acknowledged: who reads it finds the act again by its key. */
export interface Acknowledged {
  readonly jurisdiction: string;
  readonly key: string;
  readonly answered: Answered;
}

function planning(round: string, scheme: SchemeBundle['document']): Ask {
  return {
    stream: `round/${round}`,
    command: 'plan-round',
    payload: {
      programme: scheme.programme,
      period: 'p1',
      scheme: scheme.id,
      version: 1,
      closesOn: '2026-03-31',
      plan: fileRef('plan'),
    },
    by: { person: 'office-clerk' },
    mode: 'prepare',
    at,
  };
}

async function perform(city: City, ask: Ask, name: string): Promise<Answered> {
  const key = `${run}-${name}`;
  const answered = await city.perform({ ...ask, key: { actor: 'load', key } });
  const told: Acknowledged = { jurisdiction: city.jurisdiction, key, answered };
  writeSync(1, `${JSON.stringify(told)}\n`);
  if (answered.kind !== 'done') throw new Error(`${ask.command} was ${answered.kind}`);
  return answered;
}

/** A round planned by two persons: one act on its stream, one on its stream and the registry. */
async function planRound(city: City, name: string): Promise<void> {
  const document = await city.read(undefined, ({ registry }) => [...registry.programmes.schemes.values()][0]);
  if (!document) return;
  const ask = planning(`r-${run}-${name}`, document.scheme.document as SchemeBundle['document']);
  const prepared = await perform(city, ask, `prepare-${name}`);
  if (prepared.kind !== 'done') return;
  const head = { ...ask, by: { person: 'office-head' }, mode: 'perform', prepared: prepared.act } as const;
  await perform(city, head, `plan-${name}`);
}

async function actOn(city: City, worker: number): Promise<never> {
  const isFirst = city.jurisdiction === 'town';
  for (let n = 0; ; n += 1) {
    const name = `${worker}-${n}`;
    if (isFirst && n % 7 === 3) await planRound(city, name);
    else if (isFirst && n % 2 === 1) await perform(city, amendment('r1', 1 + (n % 3), name, { at }), name);
    else await perform(city, registration(city.jurisdiction, `p-${run}-${name}`, { at }), name);
  }
}

writeSync(1, 'warm\n');
createInterface(process.stdin).once('line', async () => {
  const cities = testCities(await openAt(kind as StoreKind, place));
  for (const town of towns.split(','))
    for (let worker = 0; worker < 4; worker += 1) void actOn(cities.city(town), worker);
});
