import type { Generated } from 'kysely';

/** A subject of the vault: its key wrapped by the master key (null when erased), and how many texts it ever had. */
interface VaultSubjectTable {
  jurisdiction: string;
  subject: string;
  /** JSON of the wrapped key. */
  wrapped_key: string | null;
  count: number;
}

interface VaultTextTable {
  jurisdiction: string;
  subject: string;
  n: number;
  /** JSON of the encrypted text. */
  sealed: string;
}

/** Who opened what and why: written before anything leaves; never changed, never deleted. */
interface VaultOpeningTable {
  id: Generated<number>;
  jurisdiction: string;
  subject: string;
  account: string;
  session: string;
  why: string;
  at: string;
}

/** One person asked for a subject to be erased: never changed, never deleted. */
interface ErasureRequestTable {
  id: Generated<number>;
  jurisdiction: string;
  subject: string;
  /** JSON of the encrypted reason and legal basis. */
  reason: string;
  asked_by: string;
  asked_at: string;
  /** The role in which it was asked for. */
  asked_as: Generated<string>;
}

/** Another person confirmed it, and it was done: never changed, never deleted. */
interface ErasureTable {
  request: number;
  jurisdiction: string;
  subject: string;
  asked_by: string;
  confirmed_by: string;
  confirmed_at: string;
  /** How many texts the subject had had by then: references up to this one open nothing. */
  texts: number;
}

/** Another person refused it: never changed, never deleted. */
interface ErasureRefusalTable {
  request: number;
  jurisdiction: string;
  subject: string;
  asked_by: string;
  refused_by: string;
  refused_at: string;
  /** JSON of the encrypted reason. */
  reason: string;
}

/** Keys of the installation, sealed under the master key. */
interface SecretTable {
  name: string;
  sealed: string;
}

export interface VaultTables {
  readonly secrets: SecretTable;
  readonly vault_subjects: VaultSubjectTable;
  readonly vault_texts: VaultTextTable;
  readonly vault_openings: VaultOpeningTable;
  readonly erasure_requests: ErasureRequestTable;
  readonly erasures: ErasureTable;
  readonly erasure_refusals: ErasureRefusalTable;
}
