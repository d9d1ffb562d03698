import { canonicalJson } from './canonical-json.ts';
import { actIdOf, type EventDraft, isCanonicalInstant, type LedgerEvent } from './event.ts';
import type { TreeHead } from './head.ts';
import { fromHex, toHex } from './hex.ts';
import { leafDataOf } from './leaf.ts';
import { hashLeaf, MerkleFrontier } from './merkle.ts';
import type { Hasher, Salter } from './port.ts';

/** An event as kept: with its salt and its leaf hash, both in hex. */
export interface StreamEntry {
  readonly event: LedgerEvent;
  readonly salt: string;
  readonly leaf: string;
}

/** What one act added. */
export interface AppendedAct {
  readonly act: string;
  readonly entries: readonly StreamEntry[];
  /** The entries' events as canonical JSON, as they were hashed. */
  readonly texts: readonly string[];
  /** The stream as the act leaves it, yet to be signed. */
  readonly head: TreeHead;
}

/**
 * The growing end of a stream: its size, its last head and the right edge of its Merkle tree (RFC 9162 2.1). What was
 * appended is handed back and not kept here: whoever owns the stream keeps it.
 */
export class StreamTip {
  readonly id: string;
  readonly #frontier: MerkleFrontier;
  /** Kept leaves not yet put into the tree: that waits until something is appended, for readers need no tree. */
  #waiting: string[] = [];
  #head: TreeHead | undefined;

  constructor(id: string, hasher: Hasher) {
    this.id = id;
    this.#frontier = new MerkleFrontier(hasher);
  }

  /** Number of events. */
  get size(): number {
    return this.#frontier.size + this.#waiting.length;
  }

  /** The latest head; undefined before the first act. */
  get head(): TreeHead | undefined {
    return this.#head;
  }

  /** Goes on over the leaves of kept entries, with the head after them. Leaves are taken as they stand. */
  advance(leaves: readonly string[], head: TreeHead | undefined): void {
    for (const leaf of leaves) this.#waiting.push(leaf);
    this.#head = head ?? this.#head;
  }

  #putIn(leaves: Iterable<string>): void {
    for (const leaf of leaves) this.#frontier.append(fromHex(leaf));
  }

  /**
   * Appends the events of one act at the moment `at` (canonical UTC instant, never before the last act); its head is
   * for the caller to sign. Throws a RangeError for no events or a wrong moment, a TypeError for a payload that is not
   * JSON; nothing is appended then.
   */
  append(
    drafts: readonly EventDraft[],
    { at, crypto }: { at: string; crypto: Hasher & Salter },
  ): AppendedAct {
    this.#requireMoment(at);
    if (drafts.length === 0) throw new RangeError('an act appends at least one event');
    const act = actIdOf(this.id, this.size);
    const sealed = drafts.map((draft) => seal({ ...draft, at, act }, crypto));
    const entries = sealed.map(({ entry }) => entry);
    const texts = sealed.map(({ text }) => text);
    this.#putIn(this.#waiting);
    this.#waiting = [];
    this.#putIn(entries.map(({ leaf }) => leaf));
    const root = toHex(this.#frontier.root());
    const head = { stream: this.id, size: this.size, root, at };
    this.#head = head;
    return { act, entries, texts, head };
  }

  #requireMoment(at: string): void {
    if (!isCanonicalInstant(at)) throw new RangeError(`not a canonical UTC instant: ${at}`);
    const last = this.#head?.at;
    if (last !== undefined && at < last) throw new RangeError(`${at} is before the last act at ${last}`);
  }
}

const utf8 = new TextEncoder();

function seal(
  event: LedgerEvent,
  crypto: Hasher & Salter,
): { readonly entry: StreamEntry; readonly text: string } {
  const salt = crypto.salt();
  const text = canonicalJson(event);
  const leaf = hashLeaf(crypto, leafDataOf(salt, utf8.encode(text)));
  return { entry: { event, salt: toHex(salt), leaf: toHex(leaf) }, text };
}
