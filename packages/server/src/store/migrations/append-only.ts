import { type Kysely, sql } from 'kysely';
import type { StoreKind } from '../store.ts';

/** Makes the database itself refuse every change and deletion of a table's rows. */
export async function appendOnly(db: Kysely<never>, kind: StoreKind, table: string): Promise<void> {
  if (kind === 'sqlite') {
    for (const act of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db);
    }
    return;
  }
  await sql
    .raw(
      `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
    )
    .execute(db);
}

/** How a column that counts by itself is declared. */
export function countingColumn(kind: StoreKind): string {
  return kind === 'sqlite'
    ? 'integer primary key autoincrement'
    : 'bigint generated always as identity primary key';
}
