import { sql } from 'kysely';
import { givenRows } from './given-rows.ts';
import type { Db, StoreKind } from './store.ts';

/** Names a stream inside its jurisdiction. */
export interface StreamName {
  readonly jurisdiction: string;
  readonly stream: string;
}

/** The registry of a jurisdiction: its row is what writers lock. */
const registryOf = (jurisdiction: string): StreamName => ({
  jurisdiction,
  stream: `registry/${jurisdiction}`,
});

/** Whether a row is that of one of these streams. */
function isOneOf(db: Db, names: readonly StreamName[]) {
  const rows = names.map(({ jurisdiction, stream }) => ({ jurisdiction, stream }));
  const given = givenRows(db, { jurisdiction: 'text', stream: 'text' }, rows);
  return sql<boolean>`(jurisdiction, stream) in (${given})`;
}

/**
 * Takes the write locks of jurisdictions to the end of the transaction: the rows of their registries, in one order for
 * everybody. Every act on a round reads the registry, so the registry comes first and one lock is enough. SQLite has
 * one writer anyway.
 */
export async function lockJurisdictions(
  db: Db,
  kind: StoreKind,
  jurisdictions: readonly string[],
): Promise<void> {
  if (kind === 'sqlite') return;
  const registries = jurisdictions.map(registryOf);
  for (;;) {
    const locked = await db
      .selectFrom('streams')
      .select('jurisdiction')
      .where(isOneOf(db, registries))
      .orderBy('jurisdiction')
      .forUpdate()
      .execute();
    if (locked.length === registries.length) return;
    await db
      .insertInto('streams')
      .values(registries.map((name) => ({ ...name, size: 0 })))
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** Takes the write lock of one jurisdiction to the end of the transaction. */
export function lockJurisdiction(db: Db, kind: StoreKind, jurisdiction: string): Promise<void> {
  return lockJurisdictions(db, kind, [jurisdiction]);
}

/** Sizes of streams of several jurisdictions as of one moment; empty ones are left out. */
export async function sizesOfStreams(
  db: Db,
  names: readonly StreamName[],
): Promise<readonly (StreamName & { readonly size: number })[]> {
  return db
    .selectFrom('streams')
    .select(['jurisdiction', 'stream', 'size'])
    .where(isOneOf(db, names))
    .where('size', '>', 0)
    .execute();
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
