import { type SignedHead, type StreamEntry, type StreamRecord, subjectsIn } from '@laureate/core';
import type { Answered, Ask } from '../../packages/server/src/city/ask.ts';
import { BatchOfActs, type BatchTools } from '../../packages/server/src/city/batch-of-acts.ts';
import { CityState } from '../../packages/server/src/city/city-state.ts';
import { appendInserts } from '../../packages/server/src/store/append.ts';
import { insertRows } from '../../packages/server/src/store/insert-rows.ts';
import type { Store } from '../../packages/server/src/store/store.ts';
import type { SubjectRow } from '../../packages/server/src/store/vault.ts';
import type { MasterKey } from '../../packages/server/src/vault/master-key.ts';
import { Sealing, sealedInserts } from '../../packages/server/src/vault/sealing.ts';

/**
 * A city whose acts are decided, sealed, signed and folded as the server does it, and kept in memory: laid into a
 * database in one transaction, a large city is there in seconds.
 */
export class DraftedCity {
  readonly jurisdiction: string;
  readonly #subjects = new Map<string, SubjectRow | undefined>();
  readonly #sealing: Sealing;
  readonly #batch: BatchOfActs;
  #events = 0;

  constructor(jurisdiction: string, tools: Pick<BatchTools, 'crypto' | 'hmac'>, master: MasterKey) {
    this.jurisdiction = jurisdiction;
    this.#sealing = new Sealing(jurisdiction, master, this.#subjects);
    const state = new CityState(jurisdiction, tools.crypto);
    const before = { acts: new Map(), answers: [] };
    this.#batch = new BatchOfActs(
      { ...tools, sealing: this.#sealing, stillShows: () => true },
      state,
      before,
    );
  }

  /** Performs an act. Throws what a fault threw. */
  async perform(ask: Ask): Promise<Answered> {
    for (const subject of subjectsIn(ask.payload))
      if (!this.#subjects.has(subject)) this.#subjects.set(subject, undefined);
    this.#batch.take(ask);
    const outcome = this.#batch.outcomes.at(-1);
    if (!outcome || 'fault' in outcome) throw outcome?.fault;
    const { answered } = outcome;
    if (answered.kind === 'done') this.#events += answered.events.length;
    return answered;
  }

  /** Number of events in all streams. */
  get events(): number {
    return this.#events;
  }

  /** The streams with all their entries and heads, in the order they began. */
  async records(): Promise<StreamRecord[]> {
    const streams = new Map<string, { readonly entries: StreamEntry[]; readonly heads: SignedHead[] }>();
    for (const { stream, entries, heads } of await this.#batch.rows) {
      const own = streams.get(stream) ?? { entries: [], heads: [] };
      own.entries.push(...entries);
      own.heads.push(...heads);
      streams.set(stream, own);
    }
    return Array.from(streams, ([id, record]) => ({ id, ...record }));
  }

  /** Lays the city into a database. */
  async layInto(store: Store): Promise<void> {
    await store.transact(async (db) => {
      const sealed = await sealedInserts(db, [this.#sealing]);
      await insertRows(db, [...sealed, ...appendInserts(await this.#batch.rows, Date.now())]);
    });
  }
}
