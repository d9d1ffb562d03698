import {
  isPublicEvent,
  type LedgerVisibility,
  ledgerHeader,
  type SignedHead,
  stretchLines,
  toHex,
} from '@laureate/core';
import type { City } from './city.ts';

/** Events held in memory at a time. */
const stride = 2000;

/** A stream up to the end of an act: its head there, and the number of heads up to and with that one. */
export interface ExportedStream {
  readonly id: string;
  readonly head: SignedHead;
  readonly heads: number;
}

/**
 * The ledger of a city as `laureate verify` takes it, in pieces, the streams in the order given (the registry first).
 * In a public one hidden events are their leaf hashes alone.
 */
export async function* exportedLedger(
  city: City,
  streams: readonly ExportedStream[],
  visibility: LedgerVisibility,
): AsyncGenerator<string> {
  const options = { visibility, publicKey: city.publicKey, isPublic: isPublicEvent };
  yield ledgerHeader(
    streams.map(({ id, head, heads }) => ({ id, size: head.size, heads })),
    options,
  );
  for (const { id, head } of streams) {
    for (let from = 0; from < head.size; from += stride)
      yield stretchLines(await city.stretch(id, from, Math.min(head.size, from + stride)), options);
  }
}

/** The heads that go with an exported ledger, and the key they are signed with: what `verify --head` takes. */
export function exportedHeads(city: City, streams: readonly ExportedStream[]): string {
  const heads = streams.map(({ head }) => head);
  return `${JSON.stringify({ publicKey: toHex(city.publicKey), heads }, null, 2)}\n`;
}
