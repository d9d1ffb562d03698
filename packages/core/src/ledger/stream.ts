import { actIdOf, type EventDraft, isCanonicalInstant, type LedgerEvent } from './event.ts';
import { type SignedHead, signHead } from './head.ts';
import { fromHex, toHex } from './hex.ts';
import { leafHashOf } from './leaf.ts';
import { MerkleFrontier } from './merkle.ts';
import type { AppendCrypto, Hasher } from './port.ts';

/** An event as kept: with its salt and its leaf hash, both in hex. */
export interface StreamEntry {
  readonly event: LedgerEvent;
  readonly salt: string;
  readonly leaf: string;
}

/** A stream as kept: its entries in order and one signed head for each act. */
export interface StreamRecord {
  readonly id: string;
  readonly entries: readonly StreamEntry[];
  readonly heads: readonly SignedHead[];
}

/** What one act added. */
export interface AppendedAct {
  readonly act: string;
  readonly entries: readonly StreamEntry[];
  readonly head: SignedHead;
}

/** An append-only stream in memory: entries, heads, and the frontier of its Merkle tree (RFC 9162 2.1). */
export class LedgerStream {
  readonly id: string;
  readonly #entries: StreamEntry[] = [];
  readonly #heads: SignedHead[] = [];
  readonly #frontier: MerkleFrontier;

  private constructor(id: string, hasher: Hasher) {
    this.id = id;
    this.#frontier = new MerkleFrontier(hasher);
  }

  /** An empty stream. */
  static create(id: string, hasher: Hasher): LedgerStream {
    return new LedgerStream(id, hasher);
  }

  /** Goes on with a kept stream. Its leaves are taken as they stand; `verifyLedger` checks them. */
  static resume(record: StreamRecord, hasher: Hasher): LedgerStream {
    const stream = new LedgerStream(record.id, hasher);
    for (const entry of record.entries) stream.#keep(entry);
    stream.#heads.push(...record.heads);
    return stream;
  }

  /** Number of events. */
  get size(): number {
    return this.#entries.length;
  }

  /** The latest head; undefined before the first act. */
  get head(): SignedHead | undefined {
    return this.#heads.at(-1);
  }

  /** A copy of what the stream holds now. */
  get record(): StreamRecord {
    return { id: this.id, entries: [...this.#entries], heads: [...this.#heads] };
  }

  /**
   * Appends the events of one act at the moment `at` (canonical UTC instant, never before the last act) and
   * signs the head. Throws a RangeError for no events or a wrong moment, a TypeError for a payload that is not
   * JSON; nothing is appended then.
   */
  append(drafts: readonly EventDraft[], { at, crypto }: { at: string; crypto: AppendCrypto }): AppendedAct {
    this.#requireMoment(at);
    if (drafts.length === 0) throw new RangeError('an act appends at least one event');
    const act = actIdOf(this.id, this.size);
    const entries = drafts.map((draft) => seal({ ...draft, at, act }, crypto));
    for (const entry of entries) this.#keep(entry);
    const root = toHex(this.#frontier.root());
    const head = signHead(crypto, { stream: this.id, size: this.size, root, at });
    this.#heads.push(head);
    return { act, entries, head };
  }

  #keep(entry: StreamEntry): void {
    this.#entries.push(entry);
    this.#frontier.append(fromHex(entry.leaf));
  }

  #requireMoment(at: string): void {
    if (!isCanonicalInstant(at)) throw new RangeError(`not a canonical UTC instant: ${at}`);
    const last = this.head?.at;
    if (last !== undefined && at < last) throw new RangeError(`${at} is before the last act at ${last}`);
  }
}

function seal(event: LedgerEvent, crypto: AppendCrypto): StreamEntry {
  const salt = toHex(crypto.salt());
  return { event, salt, leaf: toHex(leafHashOf(crypto, salt, event)) };
}
