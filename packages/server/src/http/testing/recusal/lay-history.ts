import { createHash } from 'node:crypto';
import { type CryptoPort, canonicalJson, type LedgerEvent, LedgerStream } from '@laureate/core';
import type { AppendedRows } from '../../../store/append.ts';

/** Where a history is laid: its jurisdiction, and what signs and hashes there. */
export interface LayGround {
  readonly jurisdiction: string;
  readonly crypto: CryptoPort;
}

type Renamed = Map<string, string>;

const saltLength = 16;

/** The same event under the names it has where it is laid: its jurisdiction's, and acts' by their place in the record. */
function renamed(event: LedgerEvent, { jurisdiction }: LayGround, acts: Renamed): LedgerEvent {
  return JSON.parse(JSON.stringify(event), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'jurisdiction') return jurisdiction;
    return acts.get(value) ?? value;
  }) as LedgerEvent;
}

/** Salts that follow from what is salted: what is equal in two histories has the same leaf in both. */
function saltedBy(texts: readonly string[], { crypto }: LayGround): CryptoPort {
  let at = 0;
  const salt = () =>
    new Uint8Array(
      createHash('sha256')
        .update(texts[at++] ?? '')
        .digest()
        .subarray(0, saltLength),
    );
  return {
    publicKey: crypto.publicKey,
    sha256: (bytes) => crypto.sha256(bytes),
    sign: (bytes) => crypto.sign(bytes),
    verify: (key, bytes, signature) => crypto.verify(key, bytes, signature),
    salt,
  };
}

function actsOf(events: readonly LedgerEvent[]): LedgerEvent[][] {
  const acts: LedgerEvent[][] = [];
  for (const event of events) {
    const last = acts.at(-1);
    if (last?.[0]?.act === event.act) last.push(event);
    else acts.push([event]);
  }
  return acts;
}

/**
 * Events as a stream of the server's own: every act numbered by its place, hashed into the tree, its head signed.
 * `acts`: the numbers that acts had in the telling and those they have now; it grows.
 */
export function laidStream(
  stream: string,
  events: readonly LedgerEvent[],
  ground: LayGround,
  acts: Renamed,
): AppendedRows[] {
  const record = LedgerStream.create(stream, ground.crypto);
  return actsOf(events).map((act) => {
    const fromSeq = record.size;
    const drafts = act.map((event) => {
      const { at: _at, act: _act, ...draft } = renamed(event, ground, acts);
      return draft;
    });
    const [first] = act;
    const crypto = saltedBy(drafts.map(canonicalJson), ground);
    const { entries, texts, head, act: number } = record.append(drafts, { at: first?.at ?? '', crypto });
    if (first) acts.set(first.act, number);
    return { jurisdiction: ground.jurisdiction, stream, fromSeq, entries, texts, heads: [head] };
  });
}
