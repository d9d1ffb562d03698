import type { Db } from './store.ts';

/** The account linked to somebody at a provider. */
export async function accountOfProvider(db: Db, subject: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('provider_links')
    .select('account')
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.account;
}

/** Links somebody at a provider to an account, unless they are linked already. */
export async function linkProvider(db: Db, subject: string, account: string, madeAt: number): Promise<void> {
  await db
    .insertInto('provider_links')
    .values({ subject, account, made_at: madeAt })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Keeps a sign-in that is on its way through the provider; forgets those that never came back. */
export async function addVisit(
  db: Db,
  visit: { readonly hash: string; readonly sealed: string; readonly endsAt: number },
  now: number,
): Promise<void> {
  await db.deleteFrom('provider_visits').where('ends_at', '<', now).execute();
  await db
    .insertInto('provider_visits')
    .values({ hash: visit.hash, sealed: visit.sealed, ends_at: visit.endsAt })
    .execute();
}

/** Takes a sign-in that came back: it can be taken once. */
export async function takeVisit(db: Db, hash: string, now: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('provider_visits')
    .select(['sealed', 'ends_at'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  const gone = await db.deleteFrom('provider_visits').where('hash', '=', hash).executeTakeFirst();
  return row && gone.numDeletedRows > 0n && now <= row.ends_at ? row.sealed : undefined;
}
