import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPool } from '../../packages/server/src/store/open-postgres.ts';
import { openSqliteFile } from '../../packages/server/src/store/open-sqlite.ts';
import { emptyDatabase, type TestDatabase } from '../../packages/server/src/testing/test-databases.ts';

/** The smallest durable transaction there is: one row, by the same driver and settings, on the same disk. */
export interface RawCommits {
  commit(): Promise<unknown>;
  close(): Promise<void>;
}

/** Enough for a connection to each worker: a commit that waits for a connection waits for nothing else. */
const connections = 32;

const table = 'create table raw_commits (body text not null)';
const body = 'x'.repeat(100);

function onSqlite(database: TestDatabase): RawCommits {
  const raw = openSqliteFile(join(database.place, 'raw.db'));
  raw.exec(table);
  const insert = raw.prepare('insert into raw_commits (body) values (?)');
  return {
    commit: async () => insert.run(body),
    close: async () => {
      raw.close();
      await database.remove();
      rmSync(database.place, { recursive: true, force: true });
    },
  };
}

async function onPostgres(database: TestDatabase): Promise<RawCommits> {
  const pool = postgresPool(database.place, connections);
  await pool.query(table);
  const insert = { name: 'raw', text: 'insert into raw_commits (body) values ($1)', values: [body] };
  return {
    commit: () => pool.query(insert),
    close: async () => {
      await pool.end();
      await database.remove();
    },
  };
}

/** Opens an empty table in a database of its own. */
export async function rawCommits(kind: TestDatabase['kind']): Promise<RawCommits> {
  const database = await emptyDatabase(kind);
  return kind === 'sqlite' ? onSqlite(database) : onPostgres(database);
}
