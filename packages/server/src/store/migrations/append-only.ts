import { type Kysely, sql } from 'kysely';
import type { StoreKind } from '../store.ts';

/** In SQLite a replacing insert deletes the earlier row without calling its triggers: `key` is what such a row shares. */
function sqliteTriggers(table: string, key: readonly string[]): string[] {
  const same = key.map((column) => `${column} = new.${column}`).join(' and ');
  const refuse = `begin select raise(abort, '${table} is append-only'); end`;
  return [
    `create trigger ${table}_no_update before update on ${table} ${refuse}`,
    `create trigger ${table}_no_delete before delete on ${table} ${refuse}`,
    `create trigger ${table}_no_replace before insert on ${table}
     when exists (select 1 from ${table} where ${same}) ${refuse}`,
  ];
}

/** `enable always`: not even a session that plays back a replica leaves them out. */
function postgresTriggers(table: string): string[] {
  return [
    `create or replace function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger ${table}_append_only`,
    `alter table ${table} enable always trigger ${table}_no_truncate`,
  ];
}

/** Makes the database itself refuse every change and deletion of a table's rows. */
export async function appendOnly(
  db: Kysely<never>,
  kind: StoreKind,
  table: string,
  key: readonly string[] = ['id'],
): Promise<void> {
  const statements = kind === 'sqlite' ? sqliteTriggers(table, key) : postgresTriggers(table);
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** How a column that counts by itself is declared. */
export function countingColumn(kind: StoreKind): string {
  return kind === 'sqlite'
    ? 'integer primary key autoincrement'
    : 'bigint generated always as identity primary key';
}
