import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import { addErasure, addErasureRequest, type ErasureRequest, erasureRequests } from '../store/erasures.ts';
import type { Store } from '../store/store.ts';
import { lockJurisdiction } from '../store/streams.ts';
import { eraseSubject, subjectRows } from '../store/vault.ts';
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
  | 'done-already'
  | 'same-person';

/** Who acts, by the machine's clock. */
export interface ErasurePerson {
  readonly account: string;
  readonly at: string;
}

const nameOf = (jurisdiction: string, subject: string): string =>
  `reason to erase ${jurisdiction} ${subject}`;

/** One person asks for a subject to be erased, with a reason, which is kept sealed. Nothing is erased yet. */
export async function askErasure(
  { store, master }: Omit<ErasureGround, 'eraseFiles'>,
  place: { readonly jurisdiction: string; readonly subject: string; readonly reason: string },
  { account, at }: ErasurePerson,
): Promise<{ readonly id: number } | { readonly refused: ErasureRefusal }> {
  const { jurisdiction, subject } = place;
  const key = keyFor(master, 'erasures');
  const reason = JSON.stringify(
    sealBytes(key, nameOf(jurisdiction, subject), Buffer.from(place.reason, 'utf8')),
  );
  return store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    const kept = (await subjectRows(db, jurisdiction, [subject])).get(subject);
    if (!kept?.wrappedKey) return { refused: 'unknown-subject' };
    const earlier = await erasureRequests(db, jurisdiction, { subject });
    if (earlier.some(({ done }) => done === undefined)) return { refused: 'asked-already' };
    return {
      id: await addErasureRequest(db, { jurisdiction, subject, reason, askedBy: account, askedAt: at }),
    };
  });
}

/**
 * Another person confirms: the subject's key and texts are gone for good, in one transaction with the record of it,
 * then the bytes of its files, which nobody could read any more. The ledger stays as it is; its references open nothing.
 */
export async function confirmErasure(
  { store, eraseFiles }: Omit<ErasureGround, 'master'>,
  { jurisdiction, id }: { readonly jurisdiction: string; readonly id: number },
  { account, at }: ErasurePerson,
): Promise<{ readonly texts: number } | { readonly refused: ErasureRefusal }> {
  const erased = await store.transact(async (db) => {
    await lockJurisdiction(db, store.kind, jurisdiction);
    const [request] = await erasureRequests(db, jurisdiction, { id });
    if (!request) return { refused: 'unknown-request' } as const;
    if (request.done) return { refused: 'done-already' } as const;
    if (request.askedBy === account) return { refused: 'same-person' } as const;
    const { subject } = request;
    const texts = (await eraseSubject(db, jurisdiction, subject)) ?? 0;
    await addErasure(db, request, { by: account, at, texts });
    return { subject, texts };
  });
  if ('refused' in erased) return erased;
  await eraseFiles({ jurisdiction, subject: erased.subject });
  return { texts: erased.texts };
}

/** An erasure with its reason opened. */
export type ToldErasure = Omit<ErasureRequest, 'reason'> & { readonly reason: string };

/** Erasures of a jurisdiction, asked for and done, latest first. */
export async function erasuresOf(
  { store, master }: Omit<ErasureGround, 'eraseFiles'>,
  jurisdiction: string,
): Promise<readonly ToldErasure[]> {
  const key = keyFor(master, 'erasures');
  const rows = await erasureRequests(store.db, jurisdiction);
  return rows.map((row) => {
    const sealed = JSON.parse(row.reason) as SealedText;
    const reason = Buffer.from(openBytes(key, nameOf(jurisdiction, row.subject), sealed)).toString('utf8');
    return { ...row, reason };
  });
}
