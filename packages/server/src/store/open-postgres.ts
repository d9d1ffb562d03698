import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

const int8 = 20;

/** PostgreSQL sends 64-bit integers as text; ours are all below 2^53. */
function typesWithNumbers(): pg.CustomTypesConfig {
  return {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
  };
}

/** Opens the PostgreSQL that a URL names and brings its tables up to date; several nodes may share it. */
export async function openPostgres(url: string, connections = 10): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: typesWithNumbers() });
  pool.on('error', () => {
    // An idle connection was lost; the pool makes a new one when it is needed.
  });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, 'postgres');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    db,
    transact: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}
