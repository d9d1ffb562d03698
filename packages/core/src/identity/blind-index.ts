import { normaliseCode } from './normalise-code.ts';

/** The kinds of code parties are matched by; the same signs under two kinds are two parties. */
export type IdentityKind = 'credit-code' | 'resident-id' | 'passport' | 'residence-permit' | 'other';

/** A keyed one-way function, HMAC-SHA-256 say, with its key inside; the caller holds the key. */
export type KeyedHash = (bytes: Uint8Array) => Uint8Array;

/**
 * The keyed blind index of a code, lower-case hex: equal for equal codes of a kind however they were typed,
 * telling nothing without the key (HMAC, RFC 2104). Does not check the code. Throws RangeError when nothing
 * but white space was given, as all such would match each other.
 */
export function blindIndex(hmac: KeyedHash, kind: IdentityKind, code: string): string {
  const normalised = normaliseCode(code);
  if (normalised === '') throw new RangeError('an empty code has no index');
  const digest = hmac(new TextEncoder().encode(`blind-index/1/${kind}/${normalised}`));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
