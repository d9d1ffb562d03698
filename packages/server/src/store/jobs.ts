import { sql } from 'kysely';
import type { Db, Store } from './store.ts';

/** A piece of due work that this node now works on. */
export interface ClaimedJob {
  readonly name: string;
  readonly failures: number;
}

/** Makes work due at a moment unless work of that name waits already. */
export async function scheduleJob(db: Db, name: string, dueAt: number): Promise<void> {
  await db
    .insertInto('jobs')
    .values({ name, due_at: dueAt, failures: 0 })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Claims the work that has been due for longest and that nobody works on; nothing when there is none. */
export async function claimJob(
  store: Store,
  claim: { readonly node: string; readonly now: number; readonly until: number },
): Promise<ClaimedJob | undefined> {
  return store.transact(async (db) => {
    const due = db
      .selectFrom('jobs')
      .select(['name', 'failures'])
      .where('due_at', '<=', claim.now)
      .where(({ eb, or }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<', claim.now)]))
      .orderBy('due_at')
      .limit(1);
    const job = await (store.kind === 'postgres' ? due.forUpdate().skipLocked() : due).executeTakeFirst();
    if (!job) return undefined;
    await db
      .updateTable('jobs')
      .set({ claimed_by: claim.node, claimed_until: claim.until })
      .where('name', '=', job.name)
      .execute();
    return job;
  });
}

/** Lets go of claimed work and makes it due again; does nothing when another node claimed it meanwhile. */
export async function releaseJob(
  db: Db,
  name: string,
  next: { readonly node: string; readonly dueAt: number; readonly failed: boolean },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({
      due_at: next.dueAt,
      claimed_by: null,
      claimed_until: null,
      failures: next.failed ? sql`failures + 1` : 0,
    })
    .where('name', '=', name)
    .where('claimed_by', '=', next.node)
    .execute();
}
