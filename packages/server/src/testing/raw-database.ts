import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import { sqliteFile } from '../store/open-sqlite.ts';
import type { Schema } from '../store/schema.ts';
import type { Db, StoreKind } from '../store/store.ts';

/** A connection of its own that looks at no schema: what an administrator or another program would have. */
export function rawDatabase(
  kind: StoreKind,
  place: string,
): { readonly db: Db; readonly close: () => Promise<void> } {
  const dialect =
    kind === 'sqlite'
      ? new SqliteDialect({ database: new Database(join(place, sqliteFile)) })
      : new PostgresDialect({ pool: new pg.Pool({ connectionString: place, max: 1 }) });
  const db = new Kysely<Schema>({ dialect });
  return { db, close: () => db.destroy() };
}
