import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

/** Another process works on the same data folder. */
export class DataFolderInUse extends Error {
  constructor(readonly folder: string) {
    super(`another process is using the data folder ${folder}`);
  }
}

/** Name of the database inside the data folder. */
export const sqliteFile = 'laureate.db';

/** Holds the data folder for this process; the operating system lets go of it when the process ends, however it ends. */
function holdFolder(folder: string): { readonly release: () => void } {
  const lock = new Database(join(folder, 'in-use.db'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DataFolderInUse(folder);
  }
  return { release: () => lock.close() };
}

/**
 * Opens the embedded database of a data folder, which is made if it is not there. Each commit is on disk before it is
 * acknowledged (WAL, synchronous=FULL). Throws DataFolderInUse when another process has the folder.
 */
export async function openSqlite(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const held = holdFolder(folder);
  try {
    const file = join(folder, sqliteFile);
    const database = new Database(file);
    chmodSync(file, 0o600);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
    );
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
    await migrate(db, 'sqlite');
    return {
      kind: 'sqlite',
      db,
      transact: (work) => db.transaction().execute(work),
      close: async () => {
        await db.destroy();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
}
