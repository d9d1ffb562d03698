import type { Db } from './store.ts';

/** A secret kept under a name: as the caller sealed it. */
export async function keptSecret(db: Db, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('secrets').select('sealed').where('name', '=', name).executeTakeFirst();
  return row?.sealed;
}

/** Keeps a secret unless one is kept under that name; answers the one that is kept now. */
export async function keepSecret(db: Db, name: string, sealed: string): Promise<string> {
  await db
    .insertInto('secrets')
    .values({ name, sealed })
    .onConflict((on) => on.doNothing())
    .execute();
  return (await keptSecret(db, name)) ?? sealed;
}
