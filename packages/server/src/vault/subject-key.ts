import { randomBytes } from 'node:crypto';
import { openBytes } from '@laureate/node';
import type { Db } from '../store/store.ts';
import { keepSubjectKey, subjectRows } from '../store/vault.ts';
import type { MasterKey } from './master-key.ts';
import { wrapKey, wrapName } from './sealing.ts';

const keyLength = 32;

/** The key of a subject; nothing when it was erased or never had one. */
export async function findSubjectKey(
  db: Db,
  master: MasterKey,
  jurisdiction: string,
  subject: string,
): Promise<Uint8Array | undefined> {
  const wrapped = (await subjectRows(db, jurisdiction, [subject])).get(subject)?.wrappedKey;
  return wrapped ? openBytes(master, wrapName(jurisdiction, subject), wrapped) : undefined;
}

/**
 * The key of a subject, made when there is none; two nodes that make one at the same time end up with the same.
 * `count`: how many of its texts are numbered already by whoever brings them in.
 */
export async function subjectKey(
  db: Db,
  master: MasterKey,
  jurisdiction: string,
  subject: string,
  count = 0,
): Promise<Uint8Array> {
  const name = wrapName(jurisdiction, subject);
  const known = (await subjectRows(db, jurisdiction, [subject])).get(subject);
  if (known?.wrappedKey && known.count >= count) return openBytes(master, name, known.wrappedKey);
  const wrappedKey = wrapKey(master, name, new Uint8Array(randomBytes(keyLength)));
  return openBytes(master, name, await keepSubjectKey(db, jurisdiction, subject, { wrappedKey, count }));
}
