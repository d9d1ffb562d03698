import type { Store } from '../../store/store.ts';
import type { MasterKey } from '../../vault/master-key.ts';
import { findSubjectKey, subjectKey } from '../../vault/subject-key.ts';
import type { FileKeys } from './file-keys.ts';

/** The keys of the vault's subjects: what erases a subject's texts makes its files unreadable too. */
export function vaultFileKeys({ db }: Pick<Store, 'db'>, master: MasterKey): FileKeys {
  return {
    keyFor: ({ jurisdiction, subject }) => subjectKey(db, master, jurisdiction, subject),
    findKey: ({ jurisdiction, subject }) => findSubjectKey(db, master, jurisdiction, subject),
  };
}
