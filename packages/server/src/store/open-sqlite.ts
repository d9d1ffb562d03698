import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { withKeptStatements } from './kept-statements.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { SharedCommits } from './shared-commits.ts';
import type { Store } from './store.ts';

/** Another process works on the same data folder. */
export class DataFolderInUse extends Error {
  constructor(readonly folder: string) {
    super(
      `another process is using the data folder ${folder}: stop it first, or give this one a folder of its own`,
    );
  }
}

/** Name of the database inside the data folder. */
export const sqliteFile = 'laureate.db';

/** Name of the file by which a process holds the data folder; nobody else may open or read it. */
const lockFile = 'in-use.db';

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** Holds the data folder for this process; the operating system lets go of it when the process ends, however it ends. */
export function holdFolder(folder: string): { readonly release: () => void } {
  const lock = new Database(join(folder, lockFile));
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new DataFolderInUse(folder) : error;
  }
  return { release: () => lock.close() };
}

/** Opens a database file: each commit is on disk before it is acknowledged. */
export function openSqliteFile(file: string): Database.Database {
  const database = new Database(file);
  try {
    chmodSync(file, 0o600);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON',
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the embedded database of a data folder, which is made if it is not there (WAL, synchronous=FULL). Throws
 * DataFolderInUse when another process has the folder, NewerSchema when a newer program wrote it.
 */
export async function openSqlite(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const held = holdFolder(folder);
  try {
    const database = withKeptStatements(openSqliteFile(join(folder, sqliteFile)));
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
    const close = async () => {
      await db.destroy();
      held.release();
    };
    try {
      await migrate(db, 'sqlite');
    } catch (error) {
      await close();
      throw error;
    }
    const commits = new SharedCommits(db);
    return { kind: 'sqlite', db, transact: (work) => commits.transact(work), close };
  } catch (error) {
    held.release();
    throw error;
  }
}
