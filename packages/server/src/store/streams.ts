import {
  canonicalJson,
  type LedgerEvent,
  type SignedHead,
  type StreamEntry,
  type StreamRecord,
} from '@laureate/core';
import { sql } from 'kysely';
import type { Db, StoreKind } from './store.ts';

/** Names a stream inside its jurisdiction. */
export interface StreamName {
  readonly jurisdiction: string;
  readonly stream: string;
}

/** What one act adds to one stream. */
export interface AppendedRows extends StreamName {
  readonly fromSeq: number;
  readonly entries: readonly StreamEntry[];
  readonly heads: readonly SignedHead[];
}

/** Rows of one insert: databases bound the number of values of a statement. */
const chunkRows = 500;

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += chunkRows) yield rows.slice(from, from + chunkRows);
}

/**
 * Takes a jurisdiction's write lock to the end of the transaction and answers the sizes of its streams. The lock is the
 * registry's row: every act on a round reads the registry, so the registry comes first and one lock is enough. SQLite
 * has one writer anyway.
 */
export async function lockJurisdiction(
  db: Db,
  kind: StoreKind,
  jurisdiction: string,
): Promise<ReadonlyMap<string, number>> {
  if (kind === 'postgres') {
    const stream = `registry/${jurisdiction}`;
    await db
      .insertInto('streams')
      .values({ jurisdiction, stream, size: 0 })
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .selectFrom('streams')
      .select('size')
      .where('jurisdiction', '=', jurisdiction)
      .where('stream', '=', stream)
      .forUpdate()
      .execute();
  }
  return sizesOf(db, jurisdiction);
}

/** Appends to streams whose locks are held: events, heads, sizes and the outbox. */
export async function appendRows(db: Db, appended: readonly AppendedRows[], keptAt: number): Promise<void> {
  const events = appended.flatMap(({ jurisdiction, stream, fromSeq, entries }) =>
    entries.map(({ event, salt, leaf }, at) => ({
      jurisdiction,
      stream,
      seq: fromSeq + at,
      act_seq: Number(event.act.slice(event.act.lastIndexOf('#') + 1)),
      body: canonicalJson(event),
      salt,
      leaf,
    })),
  );
  const heads = appended.flatMap(({ jurisdiction, stream, heads }) =>
    heads.map(({ size, root, at, signature }) => ({ jurisdiction, stream, size, root, at, signature })),
  );
  for (const rows of chunks(events)) await db.insertInto('events').values(rows).execute();
  for (const rows of chunks(heads)) await db.insertInto('heads').values(rows).execute();
  await putSizes(db, appended);
  const outbox = appended.map(({ jurisdiction, stream, fromSeq, entries }) => ({
    jurisdiction,
    stream,
    from_seq: fromSeq,
    to_seq: fromSeq + entries.length,
    kept_at: keptAt,
  }));
  for (const rows of chunks(outbox)) await db.insertInto('outbox').values(rows).execute();
}

async function putSizes(db: Db, appended: readonly AppendedRows[]): Promise<void> {
  const sizes = new Map(
    appended.map(({ jurisdiction, stream, fromSeq, entries }) => [
      `${jurisdiction} ${stream}`,
      { jurisdiction, stream, size: fromSeq + entries.length },
    ]),
  );
  for (const rows of chunks([...sizes.values()])) {
    await db
      .insertInto('streams')
      .values(rows)
      .onConflict((on) => on.columns(['jurisdiction', 'stream']).doUpdateSet({ size: sql`excluded.size` }))
      .execute();
  }
}

/** Sizes of all streams of a jurisdiction; empty for an unknown one. */
export async function sizesOf(db: Db, jurisdiction: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('streams')
    .select(['stream', 'size'])
    .where('jurisdiction', '=', jurisdiction)
    .where('size', '>', 0)
    .orderBy('stream')
    .execute();
  return new Map(rows.map(({ stream, size }) => [stream, size]));
}

/** Every jurisdiction that has a stream. */
export async function jurisdictionsIn(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('streams')
    .select('jurisdiction')
    .distinct()
    .orderBy('jurisdiction')
    .execute();
  return rows.map(({ jurisdiction }) => jurisdiction);
}

/** The entries of a stream from a place on, in order. */
export async function entriesFrom(
  db: Db,
  { jurisdiction, stream }: StreamName,
  from: number,
): Promise<StreamEntry[]> {
  const rows = await db
    .selectFrom('events')
    .select(['body', 'salt', 'leaf'])
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', stream)
    .where('seq', '>=', from)
    .orderBy('seq')
    .execute();
  return rows.map(({ body, salt, leaf }) => ({ event: JSON.parse(body) as LedgerEvent, salt, leaf }));
}

/** The events of one act, by its id `<stream>#<seq>`; none for an unknown act. */
export async function eventsOfAct(db: Db, jurisdiction: string, act: string): Promise<LedgerEvent[]> {
  const at = act.lastIndexOf('#');
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', act.slice(0, at))
    .where('act_seq', '=', Number(act.slice(at + 1)))
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as LedgerEvent);
}

/** The latest signed head of a stream; nothing before its first act. */
export async function lastHead(
  db: Db,
  { jurisdiction, stream }: StreamName,
): Promise<SignedHead | undefined> {
  const row = await db
    .selectFrom('heads')
    .select(['size', 'root', 'at', 'signature'])
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', stream)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { stream, ...row };
}

/** A whole stream as an export writes it. */
export async function streamRecord(db: Db, name: StreamName): Promise<StreamRecord> {
  const heads = await db
    .selectFrom('heads')
    .select(['size', 'root', 'at', 'signature'])
    .where('jurisdiction', '=', name.jurisdiction)
    .where('stream', '=', name.stream)
    .orderBy('size')
    .execute();
  return {
    id: name.stream,
    entries: await entriesFrom(db, name, 0),
    heads: heads.map((head) => ({ stream: name.stream, ...head })),
  };
}
