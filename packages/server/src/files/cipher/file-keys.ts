import { createHmac, hkdfSync } from 'node:crypto';
import type { FilePlace } from '../../store/files.ts';

/** Whoever keeps the keys: one of 32 bytes for each subject. */
export interface FileKeys {
  /** The key of a subject, made when there is none. */
  keyFor(place: FilePlace): Promise<Uint8Array>;
  /** The key of a subject; nothing when it was erased. */
  findKey(place: FilePlace): Promise<Uint8Array | undefined>;
}

const keyLength = 32;

/** A key for one use, derived from a subject's key (HKDF-SHA256, RFC 5869). */
export function deriveKey(key: Uint8Array, use: string, salt: Uint8Array = new Uint8Array()): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `laureate file ${use}`, keyLength));
}

/**
 * Where the encrypted bytes of a file lie. Without the subject's key nobody can tell which file that is, nor that two
 * subjects hold the same one.
 */
export function blobNameOf(key: Uint8Array, ref: string): string {
  return createHmac('sha256', deriveKey(key, 'place')).update(ref).digest('hex');
}
