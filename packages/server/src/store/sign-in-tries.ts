import type { Db, StoreKind } from './store.ts';

/** Failed tries of one subject. */
export interface TryRow {
  readonly failures: number;
  readonly lastAt: number;
}

/** Failed tries, locked to the end of the transaction so that tries made at once are counted one by one. */
export async function lockTries(db: Db, kind: StoreKind, subject: string): Promise<TryRow> {
  await db
    .insertInto('sign_in_tries')
    .values({ subject, failures: 0, last_at: 0 })
    .onConflict((on) => on.doNothing())
    .execute();
  const query = db
    .selectFrom('sign_in_tries')
    .select(['failures', 'last_at as lastAt'])
    .where('subject', '=', subject);
  return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

/** Keeps how often a subject failed and when it tried last. */
export async function putTries(db: Db, subject: string, { failures, lastAt }: TryRow): Promise<void> {
  await db
    .updateTable('sign_in_tries')
    .set({ failures, last_at: lastAt })
    .where('subject', '=', subject)
    .execute();
}

/** Takes one counted try back: it was no failure. */
export async function takeTryBack(db: Db, subject: string): Promise<void> {
  await db
    .updateTable('sign_in_tries')
    .set((on) => ({ failures: on('failures', '-', 1) }))
    .where('subject', '=', subject)
    .where('failures', '>', 0)
    .execute();
}

/** Forgets a subject's failures. */
export async function clearTries(db: Db, subject: string): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('subject', '=', subject).execute();
}

/** Forgets everybody whose last try was before a moment. */
export async function forgetTries(db: Db, before: number): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('last_at', '<', before).execute();
}
