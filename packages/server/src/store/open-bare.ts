import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { postgresPool } from './open-postgres.ts';
import { openSqliteFile, sqliteFile } from './open-sqlite.ts';
import type { Schema } from './schema.ts';
import type { Store, StoreKind } from './store.ts';

/** Which database, and where: a data folder or a URL. */
export interface DatabasePlace {
  readonly kind: StoreKind;
  readonly place: string;
}

/** There is no database where one was looked for. */
export class NoDatabase extends Error {
  constructor(place: string) {
    super(`there is no database in ${place}`);
  }
}

/** A connection that brings no tables up to date and holds no folder: beside a server at work, or before there is one. */
export function openBare({ kind, place }: DatabasePlace): Store {
  const dialect =
    kind === 'sqlite'
      ? new SqliteDialect({ database: openSqliteFile(join(place, sqliteFile)) })
      : new PostgresDialect({ pool: postgresPool(place, 1) });
  const db = new Kysely<Schema>({ dialect });
  const transact: Store['transact'] = (work) => db.transaction().execute(work);
  return { kind, db, transact, close: () => db.destroy() };
}

/** Whether there is a database to open; a server that does not answer is told when it is opened. */
export function hasDatabase({ kind, place }: DatabasePlace): boolean {
  return kind === 'postgres' || existsSync(join(place, sqliteFile));
}
