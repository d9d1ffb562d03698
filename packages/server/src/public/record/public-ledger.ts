import { isPublicEvent, ledgerHeader, stretchLines, toHex } from '@laureate/core';
import type { City } from '../../city/city.ts';
import type { Published } from './published-stream.ts';

/** Events held in memory at a time. */
const stride = 2000;

/** The public ledger of a city as `laureate verify` takes it, in pieces: hidden events are their leaf hashes alone. */
export async function* publicLedger(city: City, streams: readonly Published[]): AsyncGenerator<string> {
  const options = { visibility: 'public', publicKey: city.publicKey, isPublic: isPublicEvent } as const;
  yield ledgerHeader(
    streams.map(({ id, head, heads }) => ({ id, size: head.size, heads })),
    options,
  );
  for (const { id, head } of streams) {
    for (let from = 0; from < head.size; from += stride)
      yield stretchLines(await city.stretch(id, from, Math.min(head.size, from + stride)), options);
  }
}

/** The heads that go with a public ledger, and the key they are signed with: what `verify --head` takes. */
export function publicHeads(city: City, streams: readonly Published[]): string {
  const heads = streams.map(({ head }) => head);
  return `${JSON.stringify({ publicKey: toHex(city.publicKey), heads }, null, 2)}\n`;
}
