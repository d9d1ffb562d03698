import { canonicalBytes } from '../../ledger/canonical-json.ts';
import { isSameBytes, toHex } from '../../ledger/hex.ts';
import type { Hasher } from '../../ledger/port.ts';

/** Length of a nonce in bytes; 64 digits as hexadecimal. */
export const nonceLength = 32;

/** A nonce and what it is bound to, so that it opens nothing but this committer's commitment to this attempt. */
export interface SealedNonce {
  /** The draw as the whole house names it: round and draw. */
  readonly draw: string;
  /** Counts from 1; a draw held again after a void is another attempt. */
  readonly attempt: number;
  /** The body that commits. */
  readonly committer: string;
  /** 32 random bytes as lower-case hexadecimal. */
  readonly nonce: string;
}

/**
 * The bytes a commitment is the hash of: the canonical JSON (RFC 8785) of the nonce, what it is bound to, and a word
 * that no other hash of the house begins with. For whoever hashes outside core, as a browser does.
 */
export function commitmentBytes({ draw, attempt, committer, nonce }: SealedNonce): Uint8Array {
  return canonicalBytes({ domain: 'laureate/draw/commitment/1', draw, attempt, committer, nonce });
}

/**
 * A commitment: SHA-256 of {@link commitmentBytes}, in hexadecimal. It hides the nonce as long as that has 32 random
 * bytes, and binds to it as long as SHA-256 has no collisions (Blum 1983, coin flipping by telephone).
 */
export function commitmentOf(hasher: Hasher, sealed: SealedNonce): string {
  return toHex(hasher.sha256(commitmentBytes(sealed)));
}

/** Whether a revealed nonce is the one committed to. */
export function opensCommitment(hasher: Hasher, sealed: SealedNonce, commitment: string): boolean {
  const opened = new TextEncoder().encode(commitmentOf(hasher, sealed));
  return isSameBytes(opened, new TextEncoder().encode(commitment));
}
