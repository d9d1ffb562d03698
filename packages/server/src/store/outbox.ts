import type { Db } from './store.ts';

/** Number of the latest change; 0 before the first. */
export async function latestChange(db: Db): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Changes after a number, in order. */
export async function changesAfter(
  db: Db,
  after: number,
): Promise<readonly { readonly id: number; readonly jurisdiction: string; readonly stream: string }[]> {
  return db
    .selectFrom('outbox')
    .select(['id', 'jurisdiction', 'stream'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(1000)
    .execute();
}

/** Forgets changes kept before a moment of the machine's clock (milliseconds). */
export async function forgetChanges(db: Db, before: number): Promise<void> {
  await db.deleteFrom('outbox').where('kept_at', '<', before).execute();
}
