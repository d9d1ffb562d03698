import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import { eraseDraft, lockDraft } from '../store/drafts.ts';
import {
  addErasure,
  addErasureRefusal,
  addErasureRequest,
  type ErasureRequest,
  erasureRequests,
} from '../store/erasures.ts';
import type { Db, Store } from '../store/store.ts';
import { lockJurisdiction } from '../store/streams.ts';
import { eraseSubject, leaveNoTrace, subjectRows } from '../store/vault.ts';
import { keyFor, type MasterKey } from './master-key.ts';

/** What erasing rests on. */
export interface ErasureGround {
  readonly store: Store;
  readonly master: MasterKey;
  /** Removes the bytes of a subject's files; can be done again when it broke off. */
  readonly eraseFiles: (place: {
    readonly jurisdiction: string;
    readonly subject: string;
  }) => Promise<unknown>;
}

/** Why nothing is erased. */
export type ErasureRefusal =
  | 'unknown-subject'
  | 'asked-already'
  | 'unknown-request'
  | 'over-already'
  | 'same-person'
  | 'same-office'
  | 'about-oneself';

/** Who acts, in which role, by the machine's clock. */
export interface ErasurePerson {
  readonly account: string;
  readonly role: string;
  readonly at: string;
  /** Whether an account or a subject is this person under another name; nobody is unless told so. */
  readonly isSelf?: (other: { readonly account: string } | { readonly subject: string }) => Promise<boolean>;
}

type Refused = { readonly refused: ErasureRefusal };
type Ask = Pick<ErasureRequest, 'jurisdiction' | 'id'>;
type Wish = {
  readonly jurisdiction: string;
  readonly subject: string;
  readonly reason: string;
  /** The provision the erasure rests on. */
  readonly basis: string;
};

const nameOf = (jurisdiction: string, subject: string): string =>
  `reason to erase ${jurisdiction} ${subject}`;

function sealed(master: MasterKey, place: Pick<Wish, 'jurisdiction' | 'subject'>, value: unknown): string {
  const name = nameOf(place.jurisdiction, place.subject);
  return JSON.stringify(
    sealBytes(keyFor(master, 'erasures'), name, Buffer.from(JSON.stringify(value), 'utf8')),
  );
}

function unsealed(master: MasterKey, place: Pick<Wish, 'jurisdiction' | 'subject'>, text: string): unknown {
  const name = nameOf(place.jurisdiction, place.subject);
  const bytes = openBytes(keyFor(master, 'erasures'), name, JSON.parse(text) as SealedText);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/**
 * One person asks for a subject to be erased, with a reason and its legal basis, which are kept sealed. Nothing is
 * erased yet.
 */
export async function askErasure(
  { store, master }: Omit<ErasureGround, 'eraseFiles'>,
  { jurisdiction, subject, reason, basis }: Wish,
  { account, role, at, isSelf }: ErasurePerson,
): Promise<{ readonly id: number } | Refused> {
  const isOneself = (await isSelf?.({ subject })) ?? false;
  const kept = sealed(master, { jurisdiction, subject }, { reason, basis });
  return store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    if (!(await hasKey(db, jurisdiction, subject))) return { refused: 'unknown-subject' };
    if (isOneself) return { refused: 'about-oneself' };
    const earlier = await erasureRequests(db, jurisdiction, { subject });
    if (earlier.some(isOpen)) return { refused: 'asked-already' };
    const asked = { jurisdiction, subject, reason: kept, askedBy: account, askedAt: at, askedAs: role };
    return { id: await addErasureRequest(db, asked) };
  });
}

const isOpen = ({ done, refused }: ErasureRequest): boolean => done === undefined && refused === undefined;

async function hasKey(db: Db, jurisdiction: string, subject: string): Promise<boolean> {
  return ((await subjectRows(db, jurisdiction, [subject])).get(subject)?.wrappedKey ?? null) !== null;
}

/** Why this person is not the second one of an erasure that waits. */
async function whyNotSecond(
  request: ErasureRequest | undefined,
  { account, role, isSelf }: ErasurePerson,
): Promise<ErasureRefusal | undefined> {
  if (!request) return 'unknown-request';
  if (!isOpen(request)) return 'over-already';
  if (request.askedBy === account || (await isSelf?.({ account: request.askedBy }))) return 'same-person';
  if (request.askedAs === role) return 'same-office';
  return (await isSelf?.({ subject: request.subject })) ? 'about-oneself' : undefined;
}

/**
 * Another person, of another administration, confirms: the subject's key and texts are gone for good, in one
 * transaction with the record of it, then the bytes of its files, which nobody could read any more. The ledger stays
 * as it is; its references open nothing. Asked again after it broke off, it ends what was left of the files.
 */
export async function confirmErasure(
  { store, eraseFiles }: Omit<ErasureGround, 'master'>,
  { jurisdiction, id }: Ask,
  person: ErasurePerson,
): Promise<{ readonly texts: number } | Refused> {
  const [asked] = await erasureRequests(store.db, jurisdiction, { id });
  const early = await whyNotSecond(asked, person);
  const erased = await store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    const [request] = await erasureRequests(db, jurisdiction, { id });
    if (early || !request) return { refused: early ?? 'unknown-request' } as const;
    if (!isOpen(request)) return { refused: 'over-already' } as const;
    const texts = await eraseAll(db, store.kind, request);
    await addErasure(db, request, { by: person.account, at: person.at, texts });
    return { texts };
  });
  const isDone = 'texts' in erased || (erased.refused === 'over-already' && asked?.done !== undefined);
  if (asked && isDone && !(await hasKey(store.db, jurisdiction, asked.subject))) {
    await eraseFiles({ jurisdiction, subject: asked.subject });
    await leaveNoTrace(store);
  }
  return erased;
}

const ofDraft = 'draft.';

/** A draft's fields are kept beside the texts: they go with its key. */
async function eraseAll(
  db: Db,
  kind: Store['kind'],
  { jurisdiction, subject }: Pick<ErasureRequest, 'jurisdiction' | 'subject'>,
): Promise<number> {
  const draft = { jurisdiction, draft: subject.slice(ofDraft.length) };
  if (subject.startsWith(ofDraft)) {
    await lockDraft(db, kind, draft);
    await eraseDraft(db, draft);
  }
  return (await eraseSubject(db, jurisdiction, subject)) ?? 0;
}

/** Another person, of another administration, refuses with a reason; it may be asked for again. */
export async function refuseErasure(
  { store, master }: Omit<ErasureGround, 'eraseFiles'>,
  { jurisdiction, id, reason }: Ask & { readonly reason: string },
  person: ErasurePerson,
): Promise<{ readonly id: number } | Refused> {
  const [asked] = await erasureRequests(store.db, jurisdiction, { id });
  const early = await whyNotSecond(asked, person);
  return store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    const [request] = await erasureRequests(db, jurisdiction, { id });
    if (early || !request) return { refused: early ?? 'unknown-request' };
    if (!isOpen(request)) return { refused: 'over-already' };
    const { account: by, at } = person;
    await addErasureRefusal(db, request, { by, at, reason: sealed(master, request, reason) });
    return { id };
  });
}

/** An erasure with its reasons opened. */
export type ToldErasure = Omit<ErasureRequest, 'reason'> & Pick<Wish, 'reason' | 'basis'>;

/** Erasures of a jurisdiction, asked for, refused and done, latest first. */
export async function erasuresOf(
  { store, master }: Omit<ErasureGround, 'eraseFiles'>,
  jurisdiction: string,
): Promise<readonly ToldErasure[]> {
  const rows = await erasureRequests(store.db, jurisdiction);
  return rows.map((row) => {
    const { reason, basis } = unsealed(master, row, row.reason) as Pick<Wish, 'reason' | 'basis'>;
    const { refused } = row;
    const told = refused && { ...refused, reason: String(unsealed(master, row, refused.reason)) };
    return { ...row, reason, basis, ...(told ? { refused: told } : {}) };
  });
}
