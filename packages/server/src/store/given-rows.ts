import { PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Db } from './store.ts';

/** Names and types of the columns that rows are given with. */
export type Columns = Readonly<Record<string, 'text' | 'bigint'>>;

export type Row = Readonly<Record<string, string | number>>;

/** Whether statements run on PostgreSQL. */
export const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** Columns as a statement lists them. */
export const namesOf = (columns: Columns): string => Object.keys(columns).join(', ');

/**
 * A query of rows that are given along, `select a, b from …`. They go as one value, so that the statement is the same
 * however many there are, and is prepared once.
 */
export function givenRows(db: Db, columns: Columns, rows: readonly Row[]): RawBuilder<unknown> {
  const text = JSON.stringify(rows);
  if (isPostgres(db)) {
    const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    return sql`${sql.raw(`select ${namesOf(columns)} from json_to_recordset(`)}${text}::json${sql.raw(`) as given (${typed.join(', ')})`)}`;
  }
  const values = Object.keys(columns).map((name) => `value ->> '${name}'`);
  return sql`${sql.raw(`select ${values.join(', ')} from json_each(`)}${text}${sql.raw(')')}`;
}
