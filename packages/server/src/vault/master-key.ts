import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const keyLength = 32;

/** The one secret everything else is wrapped with: 32 bytes, kept by its owner and as recovery shares. */
export type MasterKey = Uint8Array;

/** The master key written as 64 hex digits. Throws when the text is no key; the text itself is not repeated. */
export function masterKeyFromHex(text: string): MasterKey {
  const hex = text.trim();
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new RangeError('a master key is written as 64 hex digits');
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

/** The master key kept in a file; nothing when there is no such file. */
export function masterKeyOfFile(path: string): MasterKey | undefined {
  return existsSync(path) ? masterKeyFromHex(readFileSync(path, 'utf8')) : undefined;
}

/** A new master key. */
export function newMasterKey(): MasterKey {
  return new Uint8Array(randomBytes(keyLength));
}

/** Keeps a master key in a new file that its owner alone may read; on disk when this answers. Never overwrites one. */
export function keepMasterKey(path: string, key: MasterKey): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${Buffer.from(key).toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** A key for one use, derived from the master key (HKDF-SHA256, RFC 5869): the same use gives the same key. */
export function keyFor(master: MasterKey, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `laureate ${use}`, keyLength));
}

/** Short digest by which a wrong master key is noticed; tells nothing of the key. */
export function fingerprintOf(master: MasterKey): string {
  return createHash('sha256').update(keyFor(master, 'fingerprint')).digest('hex').slice(0, 16);
}
