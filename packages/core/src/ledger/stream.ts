import type { EventDraft } from './event.ts';
import { type SignedHead, signHead } from './head.ts';
import type { AppendCrypto, Hasher } from './port.ts';
import { type AppendedAct, type StreamEntry, StreamTip } from './stream-tip.ts';

/** A stream as kept: its entries in order and one signed head for each act. */
export interface StreamRecord {
  readonly id: string;
  readonly entries: readonly StreamEntry[];
  readonly heads: readonly SignedHead[];
}

/** What one act added, its head signed. */
export interface SignedAct extends AppendedAct {
  readonly head: SignedHead;
}

/** An append-only stream in memory: all its entries, all its heads, and its tip. */
export class LedgerStream {
  readonly #entries: StreamEntry[] = [];
  readonly #heads: SignedHead[] = [];
  readonly #tip: StreamTip;

  private constructor(id: string, hasher: Hasher) {
    this.#tip = new StreamTip(id, hasher);
  }

  /** An empty stream. */
  static create(id: string, hasher: Hasher): LedgerStream {
    return new LedgerStream(id, hasher);
  }

  /** Goes on with a kept stream. Its leaves are taken as they stand; `verifyLedger` checks them. */
  static resume(record: StreamRecord, hasher: Hasher): LedgerStream {
    const stream = new LedgerStream(record.id, hasher);
    stream.#tip.advance(
      record.entries.map(({ leaf }) => leaf),
      record.heads.at(-1),
    );
    for (const entry of record.entries) stream.#entries.push(entry);
    for (const head of record.heads) stream.#heads.push(head);
    return stream;
  }

  get id(): string {
    return this.#tip.id;
  }

  /** Number of events. */
  get size(): number {
    return this.#tip.size;
  }

  /** The latest head; undefined before the first act. */
  get head(): SignedHead | undefined {
    return this.#heads.at(-1);
  }

  /** A copy of what the stream holds now. */
  get record(): StreamRecord {
    return { id: this.id, entries: [...this.#entries], heads: [...this.#heads] };
  }

  /** Appends one act, see `StreamTip.append`, and signs its head. */
  append(drafts: readonly EventDraft[], options: { at: string; crypto: AppendCrypto }): SignedAct {
    const appended = this.#tip.append(drafts, options);
    const head = signHead(options.crypto, appended.head);
    for (const entry of appended.entries) this.#entries.push(entry);
    this.#heads.push(head);
    return { ...appended, head };
  }
}
