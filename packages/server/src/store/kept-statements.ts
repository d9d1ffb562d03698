import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** The most statements kept prepared. */
const mostKept = 300;
/** Longer ones are made of many rows: each number of rows is a statement of its own, seldom met again. */
const longestKept = 4000;

/** The database with its statements kept prepared: preparing one costs three times what running it does. */
export function withKeptStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    if (sql.length > longestKept) return database.prepare(sql);
    const known = kept.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    kept.set(sql, fresh);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return fresh;
  };
  return { prepare, close: () => database.close() };
}
