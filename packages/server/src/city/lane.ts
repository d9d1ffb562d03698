import { type CryptoPort, type KeyedHash, type LedgerEvent, subjectsIn } from '@laureate/core';
import { type KeptAnswer, keepAnswers, keptAnswer } from '../store/idempotency.ts';
import type { Db, Store } from '../store/store.ts';
import {
  appendRows,
  entriesFrom,
  eventsOfAct,
  lastHead,
  lockJurisdiction,
  sizesOf,
} from '../store/streams.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { Sealing } from '../vault/sealing.ts';
import type { Answered, Ask } from './ask.ts';
import { BatchOfActs } from './batch-of-acts.ts';
import { CityState, roundIdOf } from './city-state.ts';
import { actsNamedIn, preparedPayload } from './decide-ask.ts';

/** What every lane works with. */
export interface LaneTools {
  readonly store: Store;
  readonly crypto: CryptoPort;
  readonly master: MasterKey;
  readonly hmac: KeyedHash;
  /** Whether a view shows what an ask says it saw. */
  readonly stillShows: (state: CityState, ask: Ask) => boolean;
}

interface Waiting {
  readonly ask: Ask;
  readonly answer: (answered: Answered) => void;
  readonly fail: (fault: unknown) => void;
}

/** The most asks that share one commit. */
const batchSize = 64;

/**
 * The one writer of a jurisdiction on this node. Asks are decided one after the other against the folded state, under
 * the locks of their streams; those that wait together share one commit, and nobody is answered before it is on disk.
 */
export class Lane {
  readonly #tools: LaneTools;
  readonly #jurisdiction: string;
  #state: CityState;
  #queue: Waiting[] = [];
  #work: Promise<void> = Promise.resolve();
  #isDraining = false;
  #uncommitted: Promise<void> | undefined;

  constructor(jurisdiction: string, tools: LaneTools) {
    this.#jurisdiction = jurisdiction;
    this.#tools = tools;
    this.#state = new CityState(jurisdiction, tools.crypto);
  }

  /** Asks for an act; answers when it is on disk or refused. Rejects only for a fault, and then nothing was done. */
  ask(ask: Ask): Promise<Answered> {
    return new Promise((answer, fail) => {
      this.#queue.push({ ask, answer, fail });
      if (this.#isDraining) return;
      this.#isDraining = true;
      this.#work = this.#work.then(() => this.#drain());
    });
  }

  /** Reads the state as committed, with a stream of a round if one is named, at least as new as the database was now. */
  async read<T>(round: string | undefined, look: (state: CityState) => T): Promise<T> {
    await this.#refresh(round);
    while (this.#uncommitted) await this.#uncommitted;
    if (round !== undefined) this.#state.touch(round);
    return look(this.#state);
  }

  /** Whether nothing is being done here now. */
  get isIdle(): boolean {
    return !this.#isDraining && this.#uncommitted === undefined;
  }

  /** Number of events folded here. */
  get weight(): number {
    return this.#state.weight;
  }

  /** Makes the cache smaller; answers whether it could. */
  shrink(): boolean {
    return this.isIdle && this.#state.dropOldestRound();
  }

  /** Ends when everything asked so far is answered. */
  async idle(): Promise<void> {
    await this.#work;
  }

  async #refresh(round: string | undefined): Promise<void> {
    const streams = this.#streamsOf(round);
    const isAlone = this.#tools.store.kind === 'sqlite';
    if (isAlone && streams.every((stream) => this.#state.sizeOf(stream) > 0)) return;
    const sizes = await sizesOf(this.#tools.store.db, this.#jurisdiction);
    const isBehind = streams.some((stream) => (sizes.get(stream) ?? 0) > this.#state.sizeOf(stream));
    if (!isBehind) return;
    const caughtUp = this.#work.then(() => this.#catchUp(this.#tools.store.db, sizes, streams));
    this.#work = caughtUp.catch(() => undefined);
    await caughtUp;
  }

  #streamsOf(round: string | undefined): string[] {
    const registry = `registry/${this.#jurisdiction}`;
    return round === undefined ? [registry] : [registry, `round/${round}`];
  }

  async #catchUp(db: Db, sizes: ReadonlyMap<string, number>, streams: readonly string[]): Promise<void> {
    for (const stream of streams) {
      const known = this.#state.sizeOf(stream);
      if ((sizes.get(stream) ?? 0) <= known) continue;
      const name = { jurisdiction: this.#jurisdiction, stream };
      const entries = await entriesFrom(db, name, known);
      this.#state.catchUp(stream, entries, await lastHead(db, name));
    }
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, batchSize);
      const work = this.#commit(batch);
      await work;
    }
    this.#isDraining = false;
  }

  /** Decides a batch in one transaction. A fault drops the folded state, which is then folded again from the database. */
  async #commit(batch: readonly Waiting[]): Promise<void> {
    let settle: () => void = () => undefined;
    const uncommitted = new Promise<void>((resolve) => {
      settle = resolve;
    });
    try {
      const answers = await this.#tools.store.transact((db) => this.#decideAll(db, batch, uncommitted));
      this.#uncommitted = undefined;
      for (const [at, { answer }] of batch.entries()) answer(answers[at] as Answered);
    } catch (fault) {
      this.#state = new CityState(this.#jurisdiction, this.#tools.crypto);
      this.#uncommitted = undefined;
      if (batch.length > 1) for (const waiting of batch) await this.#commit([waiting]);
      else for (const { fail } of batch) fail(fault);
    } finally {
      settle();
    }
  }

  async #decideAll(db: Db, batch: readonly Waiting[], uncommitted: Promise<void>): Promise<Answered[]> {
    const asks = batch.map(({ ask }) => ask);
    const streams = [`registry/${this.#jurisdiction}`, ...asks.map(({ stream }) => stream)];
    const sizes = await lockJurisdiction(db, this.#tools.store.kind, this.#jurisdiction);
    await this.#catchUp(db, sizes, [...new Set(streams)]);
    const sealing = new Sealing(db, this.#jurisdiction, this.#tools.master);
    await sealing.fetch(asks.flatMap(({ payload }) => [...subjectsIn(payload)]));
    const before = { acts: await this.#actsNamed(db, asks), answers: await keptAnswersOf(db, asks) };
    this.#uncommitted = uncommitted;
    const acts = new BatchOfActs({ ...this.#tools, sealing }, this.#state, before);
    const answers = asks.map((ask) => acts.answer(ask));
    for (const { stream } of asks)
      if (stream.startsWith('round/')) this.#state.dropIfEmpty(roundIdOf(stream));
    await sealing.flush();
    await appendRows(db, acts.rows(this.#jurisdiction), Date.now());
    await keepAnswers(db, acts.newAnswers, Date.now());
    return answers;
  }

  async #actsNamed(db: Db, asks: readonly Ask[]): Promise<Map<string, readonly LedgerEvent[]>> {
    const named = new Set<string>();
    for (const ask of asks) {
      actsNamedIn(ask.payload, named);
      if (ask.prepared !== undefined) actsNamedIn(preparedPayload(this.#state, ask), named);
    }
    const found = new Map<string, readonly LedgerEvent[]>();
    for (const act of named) {
      const events = await eventsOfAct(db, this.#jurisdiction, act);
      if (events.length > 0) found.set(act, events);
    }
    return found;
  }
}

async function keptAnswersOf(db: Db, asks: readonly Ask[]): Promise<KeptAnswer[]> {
  const kept: KeptAnswer[] = [];
  for (const { key } of asks) {
    const found = key && (await keptAnswer(db, key.actor, key.key));
    if (found) kept.push(found);
  }
  return kept;
}
