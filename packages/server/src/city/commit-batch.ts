import type { CryptoPort, KeyedHash } from '@laureate/core';
import { appendRows } from '../store/append.ts';
import { entriesOf, eventsOfActs, headAt, type NamedAct } from '../store/events.ts';
import { keepAnswers, keptAnswers } from '../store/idempotency.ts';
import type { Db, Store } from '../store/store.ts';
import { lockJurisdiction, sizesOf } from '../store/streams.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { Sealing } from '../vault/sealing.ts';
import type { Ask } from './ask.ts';
import { BatchOfActs } from './batch-of-acts.ts';
import { type CityState, type MissedEntries, roundIdOf } from './city-state.ts';
import { preparedPayload } from './decide-ask.ts';
import { actsNamedIn, type ReadAhead } from './read-ahead.ts';

/** What acts are decided and kept with. */
export interface BatchGround {
  readonly store: Store;
  readonly crypto: CryptoPort;
  readonly master: MasterKey;
  readonly hmac: KeyedHash;
  /** Whether a view shows what an ask says it saw. */
  readonly stillShows: (state: CityState, ask: Ask) => boolean;
}

/** An ask that waits its turn, looked through already. */
export interface AskInLine {
  readonly ask: Ask;
  readonly ahead: ReadAhead;
}

/** Folds what the state missed of some streams, as they all were at one moment. */
export async function catchUp(db: Db, state: CityState, streams: readonly string[]): Promise<void> {
  const { jurisdiction } = state;
  const sizes = await sizesOf(db, jurisdiction, streams);
  const missed: MissedEntries[] = [];
  for (const [stream, to] of sizes) {
    const from = state.sizeOf(stream);
    if (from > to)
      throw new Error(`${stream} has fewer events on disk (${to}) than were read before (${from})`);
    if (from === to) continue;
    const name = { jurisdiction, stream };
    const entries = await entriesOf(db, name, { from, to });
    missed.push({ stream, from, entries, head: await headAt(db, name, to) });
  }
  state.catchUp(missed);
}

/**
 * Decides asks one after the other under the jurisdiction's lock and writes all that comes of them. `onDeciding` is
 * called when everything has been read: from then on the state holds what is not yet committed.
 */
export async function decideBatch(
  db: Db,
  ground: BatchGround,
  state: CityState,
  batch: readonly AskInLine[],
  onDeciding: () => void,
): Promise<BatchOfActs> {
  const { jurisdiction } = state;
  const asks = batch.map(({ ask }) => ask);
  await lockJurisdiction(db, ground.store.kind, jurisdiction);
  await catchUp(db, state, [...new Set([`registry/${jurisdiction}`, ...asks.map(({ stream }) => stream)])]);
  const sealing = new Sealing(db, jurisdiction, ground.master);
  await sealing.fetch(batch.flatMap(({ ahead }) => ahead.subjects));
  const before = {
    acts: await eventsOfActs(db, jurisdiction, actsNamed(state, batch)),
    answers: await keptAnswers(
      db,
      jurisdiction,
      asks.flatMap(({ key }) => key ?? []),
    ),
  };
  onDeciding();
  const acts = new BatchOfActs({ ...ground, sealing }, state, before);
  for (const ask of asks) acts.take(ask);
  for (const { stream } of asks) if (stream.startsWith('round/')) settleRound(state, roundIdOf(stream));
  await sealing.flush();
  await appendRows(db, acts.rows, Date.now());
  await keepAnswers(db, jurisdiction, acts.newAnswers, Date.now());
  return acts;
}

function settleRound(state: CityState, id: string): void {
  state.dropIfEmpty(id);
  state.touch(id);
}

function actsNamed(state: CityState, batch: readonly AskInLine[]): NamedAct[] {
  const named = new Map<string, NamedAct>();
  for (const { ask, ahead } of batch) {
    for (const act of ahead.acts) named.set(act.act, act);
    if (ask.prepared !== undefined) actsNamedIn(preparedPayload(state, ask), named);
  }
  return [...named.values()];
}

/** Whether what a batch appended is on disk. Waits for a transaction of it that may still be under way. */
export async function isOnDisk(
  ground: BatchGround,
  jurisdiction: string,
  acts: BatchOfActs,
): Promise<boolean> {
  const last = acts.rows.at(-1);
  const head = last?.heads.at(-1);
  if (!last || !head) return true;
  return ground.store.transact(async (db) => {
    await lockJurisdiction(db, ground.store.kind, jurisdiction);
    return (await headAt(db, last, head.size))?.signature === head.signature;
  });
}
