import { type RawBuilder, sql } from 'kysely';
import { type Columns, givenRows, isPostgres, namesOf, type Row } from './given-rows.ts';
import type { Schema } from './schema.ts';
import type { Db } from './store.ts';

/** Rows for one table. */
export interface Insert {
  readonly into: keyof Schema;
  /** Columns that are given, with their types. */
  readonly columns: Columns;
  readonly rows: readonly Row[];
  /** What becomes of a row that is there already; without it that is a fault. */
  readonly onConflict?: string;
}

/** `where true` keeps SQLite from taking the conflict's `on` for that of a join. */
function insertion(db: Db, { into, columns, rows, onConflict = '' }: Insert): RawBuilder<unknown> {
  const names = sql.raw(`insert into ${into} (${namesOf(columns)}) `);
  return sql`${names}${givenRows(db, columns, rows)} where true ${sql.raw(onConflict)}`;
}

/** The most rows of a table in one statement: they go as one text. */
const mostRows = 5000;

/** Cuts inserts that are too large into several, each kind of rows once in each. */
function* pieces(inserts: readonly Insert[]): Generator<readonly Insert[]> {
  const longest = Math.max(0, ...inserts.map(({ rows }) => rows.length));
  for (let from = 0; from < longest; from += mostRows)
    yield inserts.flatMap((insert) => {
      const rows = insert.rows.slice(from, from + mostRows);
      return rows.length > 0 ? [{ ...insert, rows }] : [];
    });
}

/**
 * Inserts rows into several tables, however many there are, by statements that are the same each time: what they say
 * is prepared once. On PostgreSQL all go in one statement.
 */
export async function insertRows(db: Db, inserts: readonly Insert[]): Promise<void> {
  for (const piece of pieces(inserts))
    if (isPostgres(db)) await together(piece.map((insert) => insertion(db, insert))).execute(db);
    else for (const insert of piece) await insertion(db, insert).execute(db);
}

function together(inserts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  const [first, ...others] = inserts as [RawBuilder<unknown>, ...RawBuilder<unknown>[]];
  const named = others.map((insert, at) => sql`${sql.raw(`i${at} as (`)}${insert})`);
  return named.length > 0 ? sql`with ${sql.join(named)} ${first}` : first;
}
