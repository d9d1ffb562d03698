import {
  type KeyedHash,
  type LedgerEvent,
  type Refusal,
  type SignedHead,
  signHeadInBackground,
} from '@laureate/core';
import type { NodeCrypto } from '@laureate/node';
import type { AppendedRows } from '../store/append.ts';
import type { KeptAnswer } from '../store/idempotency.ts';
import type { Sealing } from '../vault/sealing.ts';
import type { Answered, Ask } from './ask.ts';
import type { CityState } from './city-state.ts';
import { carryOut, decideAsk, doneEvents, type Ground, preparedPayload, requestText } from './decide-ask.ts';
import { takeInPayload } from './take-in-payload.ts';

function nameOfKey({ actor, key }: { readonly actor: string; readonly key: string }): string {
  return JSON.stringify([actor, key]);
}

/** What a batch works with. */
export interface BatchTools {
  /** Heads are signed in the background, while further asks are decided. */
  readonly crypto: NodeCrypto;
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

/** What an ask came to, or the fault that deciding it met; the other asks of the batch do not suffer from it. */
export type Outcome = { readonly answered: Answered } | { readonly fault: unknown };

/** What a done act adds to a stream, its head being signed. */
type AddedRows = Omit<AppendedRows, 'heads'> & { readonly head: Promise<SignedHead> };

type Decidable = Parameters<typeof carryOut>[2];

/** The asks of one transaction: each sees what those before it did. */
export class BatchOfActs {
  /** What came of the asks, in their order. */
  readonly outcomes: Outcome[] = [];
  /** Answers to keep for those who ask again. */
  readonly newAnswers: KeptAnswer[] = [];
  readonly #added: AddedRows[] = [];
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

  /** What the done acts add to the database. */
  get rows(): Promise<readonly AppendedRows[]> {
    return Promise.all(this.#added.map(async ({ head, ...added }) => ({ ...added, heads: [await head] })));
  }

  /** Decides the next ask, or answers again what was answered under its key. */
  take(ask: Ask): void {
    this.outcomes.push(ask.key && !ask.dryRun ? this.#once(ask, ask.key) : this.#decide(ask));
  }

  #once(ask: Ask, key: NonNullable<Ask['key']>): Outcome {
    // Keyed, so that what was asked cannot be guessed from what is kept.
    const requestHash = Buffer.from(this.#tools.hmac(Buffer.from(requestText(ask), 'utf8'))).toString('hex');
    const earlier = this.#kept.get(nameOfKey(key));
    if (earlier) {
      const isSame = earlier.requestHash === requestHash;
      return { answered: isSame ? (JSON.parse(earlier.answer) as Answered) : { kind: 'key-reused' } };
    }
    const outcome = this.#decide(ask);
    if ('answered' in outcome && outcome.answered.kind !== 'changed') {
      const { jurisdiction } = this.#ground.state;
      const kept = { jurisdiction, ...key, requestHash, answer: JSON.stringify(outcome.answered) };
      this.#kept.set(nameOfKey(key), kept);
      this.newAnswers.push(kept);
    }
    return outcome;
  }

  /** A fault before the act is carried out leaves no trace; one while it is spoils the state and is thrown. */
  #decide(ask: Ask): Outcome {
    const mark = this.#tools.sealing.mark();
    let decided: Answered | Decidable;
    try {
      decided = this.#tryOut(ask);
    } catch (fault) {
      this.#tools.sealing.rollBack(mark);
      return { fault };
    }
    if ('actor' in decided) return { answered: this.#carryOut(ask, decided) };
    this.#tools.sealing.rollBack(mark);
    return { answered: decided };
  }

  /** What would come of an ask; only texts are sealed. */
  #tryOut(ask: Ask): Answered | Decidable {
    if (ask.seen && !this.#tools.stillShows(this.#ground.state, ask)) return { kind: 'changed' };
    const taken = this.#takeIn(ask);
    if ('refused' in taken) return { kind: 'refused', refused: taken.refused };
    const decided = decideAsk(this.#ground, ask, taken.payload);
    if ('refused' in decided) return { kind: 'refused', refused: decided.refused };
    return ask.dryRun ? { kind: 'done', act: '', at: decided.at, events: [] } : decided;
  }

  #takeIn(ask: Ask): { readonly payload: unknown } | { readonly refused: readonly Refusal[] } {
    if (ask.payload === undefined && ask.prepared !== undefined)
      return { payload: preparedPayload(this.#ground.state, ask) };
    return takeInPayload(this.#tools, ask.command, ask.payload);
  }

  #carryOut(ask: Ask, decided: Decidable): Answered {
    const done = carryOut(this.#ground, ask, decided);
    const { jurisdiction } = this.#ground.state;
    for (const { stream, fromSeq, entries, texts, head } of done.added) {
      const signed = signHeadInBackground(this.#tools.crypto, head);
      // Whoever waits for the rows is told; nobody waits for those of a batch that met a fault.
      signed.catch(() => {});
      this.#added.push({ jurisdiction, stream, fromSeq, entries, texts, head: signed });
      const events = entries.map(({ event }) => event);
      const act = events[0]?.act;
      if (act !== undefined) this.#acts.set(act, events);
    }
    return { kind: 'done', act: done.act, at: done.at, events: doneEvents(done) };
  }
}
