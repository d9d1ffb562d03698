import type { Db } from './store.ts';

/** How many milliseconds a jurisdiction's business clock is ahead of the machine's. */
export async function clockOffset(db: Db, jurisdiction: string): Promise<number> {
  const row = await db
    .selectFrom('clocks')
    .select('offset_ms')
    .where('jurisdiction', '=', jurisdiction)
    .executeTakeFirst();
  return row?.offset_ms ?? 0;
}

/** Moves a jurisdiction's business clock. */
export async function putClockOffset(db: Db, jurisdiction: string, offset: number): Promise<void> {
  await db
    .insertInto('clocks')
    .values({ jurisdiction, offset_ms: offset })
    .onConflict((on) => on.column('jurisdiction').doUpdateSet({ offset_ms: offset }))
    .execute();
}
