import { freshBytes, openBytes, type SealedText, sealBytes, vaultRefOf } from '@laureate/node';
import type { Insert } from '../store/insert-rows.ts';
import type { Db } from '../store/store.ts';
import {
  giveKeys,
  type SealedSubject,
  type SubjectPlace,
  type SubjectRow,
  subjectInserts,
  subjectsAt,
  type TextRow,
  textInsert,
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
 * Seals texts of one jurisdiction inside one transaction. Subjects are fetched first, so that sealing itself needs no
 * waiting; what was sealed since a mark can be given up (the act was refused).
 */
export class Sealing {
  readonly #jurisdiction: string;
  readonly #master: MasterKey;
  readonly #subjects = new Map<string, OpenSubject>();
  readonly #kept: ReadonlyMap<string, SubjectRow | undefined>;
  readonly #texts: TextRow[] = [];

  /** `kept`: every subject that may be sealed under, with what is kept of it. */
  constructor(jurisdiction: string, master: MasterKey, kept: ReadonlyMap<string, SubjectRow | undefined>) {
    this.#jurisdiction = jurisdiction;
    this.#master = master;
    this.#kept = kept;
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

  /** What was sealed. */
  get texts(): (TextRow & { readonly jurisdiction: string })[] {
    return this.#texts.map((text) => ({ jurisdiction: this.#jurisdiction, ...text }));
  }

  /** The subjects of what was sealed. */
  get subjects(): SealedSubject[] {
    return [...new Set(this.#texts.map(({ subject }) => subject))].flatMap((subject) => {
      const open = this.#subjects.get(subject);
      const kept = this.#kept.get(subject);
      const before = kept ? (kept.wrappedKey ? 'key' : 'no-key') : 'nothing';
      const { wrappedKey, count } = open ?? {};
      return wrappedKey && count !== undefined
        ? [{ jurisdiction: this.#jurisdiction, subject, wrappedKey, count, before }]
        : [];
    });
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
    const key = freshBytes(keyLength);
    return { wrappedKey: wrapKey(this.#master, name, key), key, count };
  }
}

/** What can be the name of a subject: an act that names another is refused, so that there is nothing to look for. */
const subjectForm = /^[A-Za-z0-9._-]{1,200}$/;

/** Fetches what is kept of subjects of several jurisdictions; answers a sealing for each. */
export async function openSealings(
  db: Db,
  master: MasterKey,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, Sealing>> {
  const kept = new Map<string, Map<string, SubjectRow | undefined>>();
  const places: SubjectPlace[] = [];
  for (const [jurisdiction, subjects] of wanted) {
    kept.set(jurisdiction, new Map(Array.from(subjects, (subject) => [subject, undefined])));
    for (const subject of subjects) if (subjectForm.test(subject)) places.push({ jurisdiction, subject });
  }
  for (const { jurisdiction, subject, ...row } of await subjectsAt(db, places))
    kept.get(jurisdiction)?.set(subject, row);
  return new Map(
    Array.from(kept, ([jurisdiction, rows]) => [jurisdiction, new Sealing(jurisdiction, master, rows)]),
  );
}

/**
 * What keeping what was sealed writes. Subjects that are kept without a key are given theirs at once; throws when one
 * got another meanwhile: the transaction is to be tried again.
 */
export async function sealedInserts(db: Db, sealings: Iterable<Sealing>): Promise<Insert[]> {
  const all = [...sealings];
  const subjects = all.flatMap((sealing) => sealing.subjects);
  await giveKeys(db, subjects);
  return [...subjectInserts(subjects), textInsert(all.flatMap((sealing) => sealing.texts))];
}
