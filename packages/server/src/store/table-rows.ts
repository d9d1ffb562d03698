import { sql } from 'kysely';
import type { Db, StoreKind } from './store.ts';

/** What our tables hold. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A table in the order of creation: what refers to another comes after it. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

const fetchRows = 1000;

/** The tables of a database in the order they were made, but for the one that records the schema's steps. */
export async function tablesIn(db: Db, kind: StoreKind): Promise<Table[]> {
  const names = sql<{ name: string }>`${
    kind === 'sqlite'
      ? sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid`
      : sql`select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
          order by oid`
  }`;
  const { rows } = await names.execute(db);
  const tables: Table[] = [];
  for (const { name } of rows)
    if (name !== 'schema_steps') tables.push({ name, key: await keyOf(db, kind, name) });
  return tables;
}

async function keyOf(db: Db, kind: StoreKind, table: string): Promise<string[]> {
  const columns = sql<{ name: string }>`${
    kind === 'sqlite'
      ? sql`select name from pragma_table_info(${table}) where pk > 0 order by pk`
      : sql`select a.attname as name from pg_index i
          cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where i.indrelid = ${table}::regclass and i.indisprimary order by k.place`
  }`;
  return (await columns.execute(db)).rows.map(({ name }) => name);
}

/** Every row of a table by its primary key, the same in both databases: texts are ordered by their bytes. */
export function rowsOf(db: Db, kind: StoreKind, table: Table): AsyncGenerator<Row> {
  return kind === 'sqlite' ? paged(db, table) : fetched(db, table);
}

/** Page by page along the primary key, so that a large table need not fit into memory. */
async function* paged(db: Db, { name, key }: Table): AsyncGenerator<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const from = last;
    const after = from ? sql`where (${columns}) > (${sql.join(key.map((column) => from[column]))})` : sql``;
    const page = sql<Row>`select * from ${sql.table(name)} ${after} order by ${columns} limit ${fetchRows}`;
    const { rows } = await page.execute(db);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < fetchRows) return;
  }
}

/** Through a cursor: the order by bytes may have no index here. */
async function* fetched(db: Db, { name, key }: Table): AsyncGenerator<Row> {
  const texts = await textColumns(db, name);
  const order = key.map((column) =>
    texts.has(column) ? sql`${sql.ref(column)} collate "C"` : sql.ref(column),
  );
  await sql`declare all_rows no scroll cursor for select * from ${sql.table(name)} order by ${sql.join(order)}`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(fetchRows)} from all_rows`.execute(db);
    yield* rows;
    if (rows.length < fetchRows) break;
  }
  await sql`close all_rows`.execute(db);
}

async function textColumns(db: Db, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and atttypid = 'text'::regtype`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

/** Puts rows into an empty table, with the numbers they had. */
export async function putRows(db: Db, kind: StoreKind, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const numbered = kind === 'postgres' ? sql`overriding system value` : sql``;
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    ${numbered} values ${sql.join(values)}`.execute(db);
}

/** Lets columns that count by themselves go on after the rows that were put in. SQLite does so by itself. */
export async function goOnCounting(db: Db, kind: StoreKind, table: string): Promise<void> {
  if (kind === 'sqlite') return;
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attidentity <> ''`.execute(db);
  for (const { name } of rows)
    await sql`select setval(pg_get_serial_sequence(${table}, ${name}), max(${sql.ref(name)}))
      from ${sql.table(table)} having max(${sql.ref(name)}) is not null`.execute(db);
}
