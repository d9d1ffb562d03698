import { type Command, commands, type LedgerEvent, type StreamRecord, views } from '@laureate/core';
import { type Queries, queriesOf } from '../../../../../core/src/testing/recusal/looks.ts';
import {
  type MadeUp,
  madeUpPayloads as madeUpEvents,
  valuesIn,
} from '../../../../../core/src/testing/recusal/made-up-events.ts';
import { type ToldRound, toldRound } from '../../../../../core/src/testing/recusal/told-round.ts';
import { openKinds } from '../../../../../core/src/testing/recusal/two-histories.ts';
import { knownValues } from '../known-values.ts';
import { madeUpPayloads } from '../made-up-payloads.ts';

/** A told round, what else can have happened in it, and what can be asked about it. */
export interface Telling {
  readonly scheme: string;
  readonly told: ToldRound;
  readonly made: MadeUp;
  readonly queries: Queries;
  /** Payloads of every command that acts on a round, as people write them. */
  readonly payloads: ReadonlyMap<Command, readonly unknown[]>;
}

function recordOf(id: string, events: readonly LedgerEvent[]): StreamRecord {
  return { id, entries: events.map((event) => ({ event, salt: '', leaf: '' })), heads: [] };
}

const ofEachCommand = 4;

/** Tells the story of a scheme, and makes up what can be asked about it. */
export function telling(scheme: string, seed: number): Telling {
  const told = toldRound(scheme);
  const streams = [recordOf('registry/city', told.registry), recordOf(`round/${told.roundId}`, told.round)];
  const known = knownValues(streams);
  const payloads = new Map<Command, readonly unknown[]>();
  for (const command of commands.values())
    if (command.stream === 'round')
      payloads.set(command, madeUpPayloads(command, { known, streams }, { seed, count: ofEachCommand }));
  return {
    scheme,
    told,
    made: madeUpEvents(told.round, seed, openKinds),
    queries: queriesOf(views.values(), valuesIn([...told.registry, ...told.round]), seed),
    payloads,
  };
}
