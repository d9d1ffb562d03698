import { createHmac, randomBytes } from 'node:crypto';
import type { RandomBytes } from './node-crypto.ts';
import { openBytes, sealBytes, vaultPlaceOf, vaultRefOf } from './sealed-bytes.ts';
import type { SealedSubject, SealedText, VaultFile } from './vault-file.ts';

const keyLength = 32;
const subjectText = /^[^\s]+$/;

/** One text that was opened: what to write into the log of decryptions. */
export interface VaultOpening {
  readonly ref: string;
  readonly reader: string | undefined;
}

export interface VaultOptions {
  /** 32 bytes; wraps the subjects' keys. */
  readonly masterKey: Uint8Array;
  readonly random?: RandomBytes;
  /** Told of each text opened. */
  readonly onOpen?: (opening: VaultOpening) => void;
}

/** Personal data and secrets, encrypted per subject (a case or a party) and referred to by id. */
export interface Vault {
  /** Encrypts a text and answers its reference, 'vault:<subject>/<n>'. */
  seal(subject: string, text: string): string;
  /** The text; undefined when erased or never sealed. Throws when it was tampered with. */
  open(ref: string, reader?: string): string | undefined;
  /** Forgets a subject for good by dropping its key; answers whether there was one. */
  erase(subject: string): boolean;
  /** The vault as plain data for keeping. */
  toFile(): VaultFile;
}

interface Subject {
  wrappedKey: SealedText | null;
  count: number;
  readonly texts: Map<number, SealedText>;
}

/** An empty vault. */
export function createVault(options: VaultOptions): Vault {
  return new CipherVault(options, new Map());
}

/** The vault kept in a file. Throws when the master key is another one. */
export function vaultFromFile(file: VaultFile, options: VaultOptions): Vault {
  if (file.keyCheck !== keyCheckOf(options.masterKey)) throw new Error('the vault has another master key');
  const subjects = Object.entries(file.subjects).map(([id, sealed]) => [id, subjectFrom(sealed)] as const);
  return new CipherVault(options, new Map(subjects));
}

/** AES-256-GCM (NIST SP 800-38D); the reference is authenticated with the text, so texts cannot be swapped. */
class CipherVault implements Vault {
  readonly #options: VaultOptions;
  readonly #random: RandomBytes;
  readonly #subjects: Map<string, Subject>;

  constructor(options: VaultOptions, subjects: Map<string, Subject>) {
    if (options.masterKey.length !== keyLength) throw new RangeError(`a master key has ${keyLength} bytes`);
    this.#options = options;
    this.#random = options.random ?? randomBytes;
    this.#subjects = subjects;
  }

  seal(subject: string, text: string): string {
    if (!subjectText.test(subject)) throw new RangeError('a subject is a text without blanks');
    const kept = this.#subjects.get(subject) ?? { wrappedKey: null, count: 0, texts: new Map() };
    const key = kept.wrappedKey ? this.#unwrap(subject, kept.wrappedKey) : this.#newKey(subject, kept);
    kept.count += 1;
    const ref = vaultRefOf(subject, kept.count);
    kept.texts.set(kept.count, sealBytes(key, ref, Buffer.from(text, 'utf8'), this.#random));
    this.#subjects.set(subject, kept);
    return ref;
  }

  open(ref: string, reader?: string): string | undefined {
    const place = vaultPlaceOf(ref);
    const kept = place && this.#subjects.get(place.subject);
    const sealed = kept?.texts.get(place?.n ?? 0);
    if (!place || !kept?.wrappedKey || !sealed) return undefined;
    const text = Buffer.from(openBytes(this.#unwrap(place.subject, kept.wrappedKey), ref, sealed)).toString(
      'utf8',
    );
    this.#options.onOpen?.({ ref, reader });
    return text;
  }

  erase(subject: string): boolean {
    const kept = this.#subjects.get(subject);
    if (!kept?.wrappedKey) return false;
    kept.wrappedKey = null;
    kept.texts.clear();
    return true;
  }

  toFile(): VaultFile {
    const subjects = Array.from(this.#subjects, ([id, subject]) => [id, subjectToFile(subject)] as const);
    return {
      format: 'laureate-vault',
      version: 1,
      keyCheck: keyCheckOf(this.#options.masterKey),
      subjects: Object.fromEntries(subjects),
    };
  }

  #newKey(subject: string, kept: Subject): Uint8Array {
    const key = this.#random(keyLength);
    kept.wrappedKey = sealBytes(this.#options.masterKey, wrapName(subject), key, this.#random);
    return key;
  }

  #unwrap(subject: string, wrapped: SealedText): Uint8Array {
    return openBytes(this.#options.masterKey, wrapName(subject), wrapped);
  }
}

/**
 * A keyed digest (HMAC-SHA256, hex) by which parties are matched without storing their codes. The same text
 * and key give the same index; bring codes to one spelling first.
 */
export function blindIndexer(key: Uint8Array): (text: string) => string {
  if (key.length < keyLength) throw new RangeError(`an index key has at least ${keyLength} bytes`);
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

function keyCheckOf(masterKey: Uint8Array): string {
  return createHmac('sha256', masterKey).update('laureate-vault key check').digest('hex').slice(0, 16);
}

function wrapName(subject: string): string {
  return `key of ${subject}`;
}

function subjectFrom({ wrappedKey, count, texts }: SealedSubject): Subject {
  return { wrappedKey, count, texts: new Map(Object.entries(texts).map(([n, text]) => [Number(n), text])) };
}

function subjectToFile({ wrappedKey, count, texts }: Subject): SealedSubject {
  return { wrappedKey, count, texts: Object.fromEntries(texts) };
}
