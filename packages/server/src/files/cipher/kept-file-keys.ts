import { randomBytes } from 'node:crypto';
import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import { type FilePlace, keepFileKey, wrappedFileKey } from '../../store/files.ts';
import type { Store } from '../../store/store.ts';
import { subjectRows } from '../../store/vault.ts';
import { keyFor, type MasterKey } from '../../vault/master-key.ts';
import type { FileKeys } from './file-keys.ts';

const keyLength = 32;

/**
 * The keys of subjects' files, kept in the database under the master key and made when first asked for. A subject
 * erased in the vault has none any more.
 */
export function keptFileKeys(store: Store, master: MasterKey): FileKeys {
  const wrapping = keyFor(master, 'file keys');
  const open = (place: FilePlace, wrapped: string): Uint8Array =>
    openBytes(wrapping, nameOf(place), JSON.parse(wrapped) as SealedText);
  return {
    keyFor: async (place) => {
      if (await isErased(store, place)) return undefined;
      const kept = await wrappedFileKey(store.db, place);
      if (kept !== undefined) return open(place, kept);
      const fresh = JSON.stringify(sealBytes(wrapping, nameOf(place), randomBytes(keyLength)));
      return open(place, await keepFileKey(store.db, place, fresh));
    },
  };
}

const nameOf = ({ jurisdiction, subject }: FilePlace): string =>
  `key of the files of ${jurisdiction} ${subject}`;

async function isErased(store: Store, { jurisdiction, subject }: FilePlace): Promise<boolean> {
  const rows = await subjectRows(store.db, jurisdiction, [subject]);
  return rows.get(subject)?.wrappedKey === null;
}
