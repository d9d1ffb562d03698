import { createHash } from 'node:crypto';
import type { CryptoPort, KeyedHash, LedgerEvent, Refusal } from '@laureate/core';
import type { KeptAnswer } from '../store/idempotency.ts';
import type { AppendedRows } from '../store/streams.ts';
import type { Sealing } from '../vault/sealing.ts';
import type { Answered, Ask } from './ask.ts';
import type { CityState } from './city-state.ts';
import {
  carryOut,
  type DoneAct,
  decideAsk,
  doneEvents,
  type Ground,
  preparedPayload,
  requestText,
} from './decide-ask.ts';
import { takeInPayload } from './take-in-payload.ts';

function nameOfKey({ actor, key }: { readonly actor: string; readonly key: string }): string {
  return JSON.stringify([actor, key]);
}

function hashOf(ask: Ask): string {
  return createHash('sha256').update(requestText(ask)).digest('hex');
}

/** What a batch works with. */
export interface BatchTools {
  readonly crypto: CryptoPort;
  readonly hmac: KeyedHash;
  readonly sealing: Sealing;
  /** Whether a view shows what an ask says it saw. */
  readonly stillShows: (state: CityState, ask: Ask) => boolean;
}

/** What was read from the database before deciding: acts that payloads name, answers kept under the asks' keys. */
export interface KnownBefore {
  readonly acts: ReadonlyMap<string, readonly LedgerEvent[]>;
  readonly answers: readonly KeptAnswer[];
}

/** The asks of one transaction: each sees what those before it did. */
export class BatchOfActs {
  /** Answers to keep for those who ask again. */
  readonly newAnswers: KeptAnswer[] = [];
  readonly #done: DoneAct[] = [];
  readonly #acts: Map<string, readonly LedgerEvent[]>;
  readonly #kept: Map<string, KeptAnswer>;
  readonly #ground: Ground;
  readonly #tools: BatchTools;

  constructor(tools: BatchTools, state: CityState, before: KnownBefore) {
    this.#tools = tools;
    this.#acts = new Map(before.acts);
    this.#kept = new Map(before.answers.map((answer) => [nameOfKey(answer), answer]));
    this.#ground = { state, crypto: tools.crypto, eventsOf: (act) => this.#acts.get(act) };
  }

  /** Decides one ask, or answers again what was answered under its key. */
  answer(ask: Ask): Answered {
    if (!ask.key || ask.dryRun) return this.#decide(ask);
    const hash = hashOf(ask);
    const earlier = this.#kept.get(nameOfKey(ask.key));
    if (earlier)
      return earlier.requestHash === hash ? (JSON.parse(earlier.answer) as Answered) : { kind: 'key-reused' };
    const answered = this.#decide(ask);
    const kept = { ...ask.key, requestHash: hash, answer: JSON.stringify(answered) };
    this.#kept.set(nameOfKey(ask.key), kept);
    this.newAnswers.push(kept);
    return answered;
  }

  #decide(ask: Ask): Answered {
    if (ask.seen && !this.#tools.stillShows(this.#ground.state, ask)) return { kind: 'changed' };
    const mark = this.#tools.sealing.mark();
    const taken = this.#takeIn(ask);
    if ('refused' in taken) return this.#refuse(taken.refused, mark);
    const decided = decideAsk(this.#ground, ask, taken.payload);
    if ('refused' in decided) return this.#refuse(decided.refused, mark);
    if (ask.dryRun) {
      this.#tools.sealing.rollBack(mark);
      return { kind: 'done', act: '', at: decided.at, events: [] };
    }
    const done = carryOut(this.#ground, ask, decided);
    this.#done.push(done);
    for (const { entries } of done.added) {
      const act = entries[0]?.event.act;
      if (act !== undefined)
        this.#acts.set(
          act,
          entries.map(({ event }) => event),
        );
    }
    return { kind: 'done', act: done.act, at: done.at, events: doneEvents(done) };
  }

  #takeIn(ask: Ask) {
    if (ask.payload === undefined && ask.prepared !== undefined)
      return { payload: preparedPayload(this.#ground.state, ask) };
    return takeInPayload(this.#tools, ask.command, ask.payload);
  }

  #refuse(refused: readonly Refusal[], mark: number): Answered {
    this.#tools.sealing.rollBack(mark);
    return { kind: 'refused', refused };
  }

  /** What the done acts add to the database. */
  rows(jurisdiction: string): AppendedRows[] {
    return this.#done.flatMap(({ added }) =>
      added.map(({ stream, fromSeq, entries, head }) => ({
        jurisdiction,
        stream,
        fromSeq,
        entries,
        heads: [head],
      })),
    );
  }
}
