import { canonicalJson, type SignedHead, type StreamEntry } from '@laureate/core';
import { sql } from 'kysely';
import { chunks } from './chunks.ts';
import type { Db } from './store.ts';
import type { StreamName } from './streams.ts';

/** What one act adds to one stream. */
export interface AppendedRows extends StreamName {
  readonly fromSeq: number;
  readonly entries: readonly StreamEntry[];
  readonly heads: readonly SignedHead[];
}

/** What one commit adds to one stream, all its acts together. */
interface Growth extends StreamName {
  readonly fromSeq: number;
  readonly toSeq: number;
}

function growthOf(appended: readonly AppendedRows[]): Growth[] {
  const grown = new Map<string, Growth>();
  for (const { jurisdiction, stream, fromSeq, entries } of appended) {
    const key = `${jurisdiction} ${stream}`;
    const first = grown.get(key)?.fromSeq ?? fromSeq;
    grown.set(key, { jurisdiction, stream, fromSeq: first, toSeq: fromSeq + entries.length });
  }
  return [...grown.values()];
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
  for (const grown of chunks(growthOf(appended))) await noteGrowth(db, grown, keptAt);
}

async function noteGrowth(db: Db, grown: readonly Growth[], keptAt: number): Promise<void> {
  await db
    .insertInto('streams')
    .values(grown.map(({ jurisdiction, stream, toSeq }) => ({ jurisdiction, stream, size: toSeq })))
    .onConflict((on) => on.columns(['jurisdiction', 'stream']).doUpdateSet({ size: sql`excluded.size` }))
    .execute();
  await db
    .insertInto('outbox')
    .values(
      grown.map(({ jurisdiction, stream, fromSeq, toSeq }) => ({
        jurisdiction,
        stream,
        from_seq: fromSeq,
        to_seq: toSeq,
        kept_at: keptAt,
      })),
    )
    .execute();
}
