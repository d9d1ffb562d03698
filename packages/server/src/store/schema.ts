import type { Generated } from 'kysely';
import type { AccountTables } from './tables/account-tables.ts';
import type { DraftTables } from './tables/draft-tables.ts';
import type { FileTables } from './tables/file-tables.ts';
import type { JobTables } from './tables/job-tables.ts';
import type { StreamTables } from './tables/stream-tables.ts';
import type { VaultTables } from './tables/vault-tables.ts';

/** Every table of the database, room by room. Instants are canonical UTC texts, JSON is text, flags are 0 and 1. */
export interface Schema extends StreamTables, DraftTables, JobTables, VaultTables, AccountTables, FileTables {
  readonly clocks: ClockTable;
}

/** One row a jurisdiction: how far its business clock stands from the machine's. Zero outside demonstrations. */
interface ClockTable {
  jurisdiction: string;
  offset_ms: Generated<number>;
}
