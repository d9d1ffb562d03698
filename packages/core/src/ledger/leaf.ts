import { canonicalBytes } from './canonical-json.ts';
import type { LedgerEvent } from './event.ts';
import { fromHex, joinBytes } from './hex.ts';
import { hashLeaf } from './merkle.ts';
import type { Hasher } from './port.ts';

/** Length of a leaf's salt in bytes. */
export const saltLength = 16;

/** What a leaf hashes: the salt's bytes, then the UTF-8 bytes of the event's canonical JSON (RFC 8785). */
export function leafDataOf(salt: Uint8Array, canonical: Uint8Array): Uint8Array {
  if (salt.length !== saltLength) throw new RangeError(`a salt has ${saltLength} bytes, not ${salt.length}`);
  return joinBytes(salt, canonical);
}

/** The leaf hash of an event under its salt in hex (RFC 9162 2.1.1). Throws when the event is not JSON. */
export function leafHashOf(hasher: Hasher, saltHex: string, event: LedgerEvent): Uint8Array {
  return hashLeaf(hasher, leafDataOf(fromHex(saltHex), canonicalBytes(event)));
}
