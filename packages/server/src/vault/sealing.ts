import { randomBytes } from 'node:crypto';
import { openBytes, type SealedText, sealBytes, vaultRefOf } from '@laureate/node';
import type { Db } from '../store/store.ts';
import {
  addTexts,
  putSubjects,
  type SealedSubject,
  type SubjectRow,
  subjectRows,
  type TextRow,
} from '../store/vault.ts';
import type { MasterKey } from './master-key.ts';

const keyLength = 32;

/** The name a subject's key is wrapped under: keys of one jurisdiction do not open in another. */
export function wrapName(jurisdiction: string, subject: string): string {
  return `key of ${jurisdiction} ${subject}`;
}

/** A subject's key made fit to be kept. */
export function wrapKey(master: MasterKey, name: string, key: Uint8Array): SealedText {
  return sealBytes(master, name, key);
}

interface OpenSubject {
  readonly wrappedKey: SealedText;
  readonly key: Uint8Array;
  count: number;
}

/**
 * Seals texts inside one transaction. Subjects are fetched first, so that sealing itself needs no waiting; what was
 * sealed since a mark can be given up (the act was refused); `flush` writes the rest.
 */
export class Sealing {
  readonly #db: Db;
  readonly #jurisdiction: string;
  readonly #master: MasterKey;
  readonly #subjects = new Map<string, OpenSubject>();
  readonly #kept = new Map<string, SubjectRow | undefined>();
  #texts: TextRow[] = [];

  constructor(db: Db, jurisdiction: string, master: MasterKey) {
    this.#db = db;
    this.#jurisdiction = jurisdiction;
    this.#master = master;
  }

  /** Fetches what is kept of these subjects. */
  async fetch(subjects: readonly string[]): Promise<void> {
    const missing = [...new Set(subjects)].filter((subject) => !this.#kept.has(subject));
    const rows = await subjectRows(this.#db, this.#jurisdiction, missing);
    for (const subject of missing) this.#kept.set(subject, rows.get(subject));
  }

  /** Encrypts a text under its subject's key and answers its reference. The subject must have been fetched. */
  seal(subject: string, text: string): string {
    const open = this.#subjects.get(subject) ?? this.#open(subject);
    open.count += 1;
    const ref = vaultRefOf(subject, open.count);
    this.#texts.push({ subject, n: open.count, sealed: sealBytes(open.key, ref, Buffer.from(text, 'utf8')) });
    return ref;
  }

  /** A place to go back to. */
  mark(): number {
    return this.#texts.length;
  }

  /** Gives up what was sealed after the mark; the numbers are free again because nobody saw them. */
  rollBack(mark: number): void {
    for (const { subject } of this.#texts.splice(mark)) {
      const open = this.#subjects.get(subject);
      if (open) open.count -= 1;
    }
  }

  /** Writes what was sealed. Throws when a subject got another key meanwhile: the transaction is to be tried again. */
  async flush(): Promise<void> {
    const touched = new Set(this.#texts.map(({ subject }) => subject));
    const subjects = [...touched].flatMap((subject): SealedSubject[] => {
      const open = this.#subjects.get(subject);
      const kept = this.#kept.get(subject);
      const before = kept ? (kept.wrappedKey ? 'key' : 'no-key') : 'nothing';
      return open ? [{ subject, wrappedKey: open.wrappedKey, count: open.count, before }] : [];
    });
    await putSubjects(this.#db, this.#jurisdiction, subjects);
    await addTexts(this.#db, this.#jurisdiction, this.#texts);
    this.#texts = [];
  }

  #open(subject: string): OpenSubject {
    if (!this.#kept.has(subject)) throw new Error(`the subject ${subject} was not fetched`);
    const kept = this.#kept.get(subject);
    const name = wrapName(this.#jurisdiction, subject);
    const open = kept?.wrappedKey
      ? {
          wrappedKey: kept.wrappedKey,
          key: openBytes(this.#master, name, kept.wrappedKey),
          count: kept.count,
        }
      : this.#fresh(name, kept?.count ?? 0);
    this.#subjects.set(subject, open);
    return open;
  }

  #fresh(name: string, count: number): OpenSubject {
    const key = new Uint8Array(randomBytes(keyLength));
    return { wrappedKey: wrapKey(this.#master, name, key), key, count };
  }
}
