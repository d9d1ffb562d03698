import type { KeyedHash } from '@laureate/core';
import type { NodeCrypto } from '@laureate/node';
import { appendInserts } from '../store/append.ts';
import { eventsOfActs, headAt, keptStretches, type NamedAct } from '../store/events.ts';
import { answerInsert, keptAnswers } from '../store/idempotency.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Db, Store } from '../store/store.ts';
import { lockJurisdiction, lockJurisdictions, sizesOfStreams } from '../store/streams.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { openSealings, type Sealing, sealedInserts } from '../vault/sealing.ts';
import type { Ask } from './ask.ts';
import { BatchOfActs } from './batch-of-acts.ts';
import { type CityState, roundIdOf } from './city-state.ts';
import { preparedPayload } from './decide-ask.ts';
import { actsNamedIn, type ReadAhead } from './read-ahead.ts';

/** What acts are decided and kept with. */
export interface BatchGround {
  readonly store: Store;
  readonly crypto: NodeCrypto;
  readonly master: MasterKey;
  readonly hmac: KeyedHash;
}

/** An ask that waits its turn, looked through already. */
export interface AskInLine {
  readonly ask: Ask;
  readonly ahead: ReadAhead;
}

/** What one lane wants to have committed. */
export interface LaneBatch {
  readonly state: CityState;
  readonly asks: readonly AskInLine[];
  /** Whether a view shows what an ask says it saw. */
  readonly stillShows: (state: CityState, ask: Ask) => boolean;
  /**
   * Called before anything is folded, maybe more than once: from then on the state is between two moments, or holds what
   * is not committed.
   */
  readonly onFolding: () => void;
}

/** Streams that a state is to know up to now. */
export interface Wanted extends Pick<LaneBatch, 'state' | 'onFolding'> {
  readonly streams: ReadonlySet<string>;
}

/**
 * Folds what states missed of some streams, as they all were at one moment. Whoever may look at a state meanwhile has to
 * be kept from it, and after a fault it is to be thrown away.
 */
export async function catchUp(db: Db, wanted: readonly Wanted[]): Promise<void> {
  const names = wanted.flatMap(({ state: { jurisdiction }, streams }) =>
    Array.from(streams, (stream) => ({ jurisdiction, stream })),
  );
  const sizes = await sizesOfStreams(db, names);
  for (const { state, onFolding } of wanted) {
    for (const { jurisdiction, stream, size: to } of sizes) {
      if (jurisdiction !== state.jurisdiction) continue;
      const from = state.sizeOf(stream);
      if (from > to)
        throw new Error(`${stream} has fewer events on disk (${to}) than were read before (${from})`);
      if (from === to) continue;
      onFolding();
      const name = { jurisdiction, stream };
      const head = await headAt(db, name, to);
      for await (const stretch of keptStretches(db, name, { from, to })) state.catchUp(stream, stretch, head);
    }
  }
}

/**
 * Decides the batches of several lanes one after the other under the locks of their jurisdictions, and writes all that
 * comes of them together.
 */
export async function decideBatches(
  db: Db,
  ground: BatchGround,
  batches: readonly LaneBatch[],
): Promise<BatchOfActs[]> {
  await lockJurisdictions(
    db,
    ground.store.kind,
    batches.map(({ state }) => state.jurisdiction),
  );
  await catchUp(db, batches.map(wantedBy));
  const sealings = await openSealings(db, ground.master, subjectsOf(batches));
  const kept = await keptAnswers(db, batches.flatMap(keysOf));
  const decided: BatchOfActs[] = [];
  for (const batch of batches) {
    const { jurisdiction } = batch.state;
    const acts = await eventsOfActs(db, jurisdiction, actsNamed(batch));
    const answers = kept.filter((answer) => answer.jurisdiction === jurisdiction);
    batch.onFolding();
    decided.push(decideOne(ground, batch, sealings.get(jurisdiction), { acts, answers }));
  }
  const now = Date.now();
  const rows = (await Promise.all(decided.map((acts) => acts.rows))).flat();
  const newAnswers = decided.flatMap((acts) => acts.newAnswers);
  await insertRows(db, [
    ...(await sealedInserts(db, sealings.values())),
    ...appendInserts(rows, now),
    answerInsert(newAnswers, now),
  ]);
  return decided;
}

function decideOne(
  ground: BatchGround,
  { state, asks, stillShows }: LaneBatch,
  sealing: Sealing | undefined,
  before: ConstructorParameters<typeof BatchOfActs>[2],
): BatchOfActs {
  if (!sealing) throw new Error(`no sealing for ${state.jurisdiction}`);
  const acts = new BatchOfActs({ ...ground, stillShows, sealing }, state, before);
  for (const { ask } of asks) acts.take(ask);
  for (const { ask } of asks)
    if (ask.stream.startsWith('round/')) {
      state.dropIfEmpty(roundIdOf(ask.stream));
      state.touch(roundIdOf(ask.stream));
    }
  return acts;
}

function wantedBy({ state, asks, onFolding }: LaneBatch): Wanted {
  return {
    state,
    onFolding,
    streams: new Set([`registry/${state.jurisdiction}`, ...asks.map(({ ask }) => ask.stream)]),
  };
}

function subjectsOf(batches: readonly LaneBatch[]): Map<string, Set<string>> {
  return new Map(
    batches.map(({ state, asks }) => [
      state.jurisdiction,
      new Set(asks.flatMap(({ ahead }) => ahead.subjects)),
    ]),
  );
}

function keysOf({ state: { jurisdiction }, asks }: LaneBatch) {
  return asks.flatMap(({ ask: { key } }) => (key ? [{ jurisdiction, ...key }] : []));
}

function actsNamed({ state, asks }: LaneBatch): NamedAct[] {
  const named = new Map<string, NamedAct>();
  for (const { ask, ahead } of asks) {
    for (const act of ahead.acts) named.set(act.act, act);
    if (ask.prepared !== undefined) actsNamedIn(preparedPayload(state, ask), named);
  }
  return [...named.values()];
}

/** Whether what a batch appended is on disk. Waits for a transaction of it that may still be under way. */
export async function isOnDisk(
  { store }: BatchGround,
  jurisdiction: string,
  acts: BatchOfActs,
): Promise<boolean> {
  const last = (await acts.rows).at(-1);
  const head = last?.heads.at(-1);
  if (!last || !head) return true;
  return store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    return (await headAt(db, last, head.size))?.signature === head.signature;
  });
}
