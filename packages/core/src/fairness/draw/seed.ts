import { canonicalBytes } from '../../ledger/canonical-json.ts';
import { toHex } from '../../ledger/hex.ts';
import type { Hasher } from '../../ledger/port.ts';

/** A nonce that its committer has shown. */
export interface Reveal {
  readonly committer: string;
  /** Hexadecimal. */
  readonly nonce: string;
}

/** Everything that goes into a seed. */
export interface SeedParts {
  readonly draw: string;
  readonly attempt: number;
  readonly poolRoot: string;
  readonly dossiersHead: string;
  /** In any order; the seed takes them in the order of committers. */
  readonly reveals: readonly Reveal[];
}

/** The seed of a draw: SHA-256 of the canonical JSON (RFC 8785) of its parts, in hexadecimal. */
export function seedOf(hasher: Hasher, parts: SeedParts): string {
  const { draw, attempt, poolRoot, dossiersHead } = parts;
  const reveals = parts.reveals
    .map(({ committer, nonce }) => ({ committer, nonce }))
    .sort((a, b) => (a.committer < b.committer ? -1 : 1));
  const whole = { domain: 'laureate/draw/seed/1', draw, attempt, poolRoot, dossiersHead, reveals };
  return toHex(hasher.sha256(canonicalBytes(whole)));
}
