import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { withNamedStatements } from './named-statements.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

const int8 = 20;

/** A 64-bit integer, which PostgreSQL sends as text; ours are all below 2^53, and another one is a fault. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`an integer of the database is beyond 2^53: ${text}`);
  return value;
}

function typesWithNumbers(): pg.CustomTypesConfig {
  return {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === int8
        ? exactInteger
        : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
  };
}

/**
 * What every connection is set to, whatever the server's own settings say: a commit is on disk when it answers, each
 * statement sees what was committed before it, and a node that hangs inside a transaction gives its locks back.
 */
const sessionSettings =
  "set synchronous_commit = on; set default_transaction_isolation = 'read committed'; set idle_in_transaction_session_timeout = '30s'";

/** Connections to the PostgreSQL that a URL names. */
export function postgresPool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: typesWithNumbers(),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    onConnect: async (client) => {
      await client.query(sessionSettings);
    },
  });
  pool.on('error', () => {
    // An idle connection was lost; the pool makes a new one when it is needed.
  });
  return pool;
}

/** Opens the PostgreSQL that a URL names and brings its tables up to date; several nodes may share it. */
export async function openPostgres(url: string, connections = 10): Promise<Store> {
  const pool = withNamedStatements(postgresPool(url, connections));
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
