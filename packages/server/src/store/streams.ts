import type { Db, StoreKind } from './store.ts';

/** Names a stream inside its jurisdiction. */
export interface StreamName {
  readonly jurisdiction: string;
  readonly stream: string;
}

/**
 * Takes a jurisdiction's write lock to the end of the transaction: the row of its registry. Every act on a round reads
 * the registry, so the registry comes first and one lock is enough. SQLite has one writer anyway.
 */
export async function lockJurisdiction(db: Db, kind: StoreKind, jurisdiction: string): Promise<void> {
  if (kind === 'sqlite') return;
  const stream = `registry/${jurisdiction}`;
  const locked = () =>
    db
      .selectFrom('streams')
      .select('stream')
      .where('jurisdiction', '=', jurisdiction)
      .where('stream', '=', stream)
      .forUpdate()
      .executeTakeFirst();
  while (!(await locked())) {
    await db
      .insertInto('streams')
      .values({ jurisdiction, stream, size: 0 })
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** Sizes of a jurisdiction's streams as of one moment: all of them, or those named. Empty ones are left out. */
export async function sizesOf(
  db: Db,
  jurisdiction: string,
  streams?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const all = db
    .selectFrom('streams')
    .select(['stream', 'size'])
    .where('jurisdiction', '=', jurisdiction)
    .where('size', '>', 0)
    .orderBy('stream');
  const rows = await (streams ? all.where('stream', 'in', [...streams]) : all).execute();
  return new Map(rows.map(({ stream, size }) => [stream, size]));
}

/** Whether a jurisdiction's registry has an event. */
export async function hasBegun(db: Db, jurisdiction: string): Promise<boolean> {
  return (await sizesOf(db, jurisdiction, [`registry/${jurisdiction}`])).size > 0;
}

/** Every jurisdiction that has begun. */
export async function jurisdictionsIn(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('streams')
    .select('jurisdiction')
    .distinct()
    .where('size', '>', 0)
    .orderBy('jurisdiction')
    .execute();
  return rows.map(({ jurisdiction }) => jurisdiction);
}
