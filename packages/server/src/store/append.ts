import { canonicalJson, type SignedHead, type StreamEntry } from '@laureate/core';
import { type Insert, insertRows } from './insert-rows.ts';
import type { Db } from './store.ts';
import type { StreamName } from './streams.ts';

/** What one act adds to one stream. */
export interface AppendedRows extends StreamName {
  readonly fromSeq: number;
  readonly entries: readonly StreamEntry[];
  /** The entries' events as canonical JSON, where that is known already. */
  readonly texts?: readonly string[];
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

function eventRows(appended: readonly AppendedRows[]): Insert {
  return {
    into: 'events',
    columns: {
      jurisdiction: 'text',
      stream: 'text',
      seq: 'bigint',
      act_seq: 'bigint',
      body: 'text',
      salt: 'text',
      leaf: 'text',
    },
    rows: appended.flatMap(({ jurisdiction, stream, fromSeq, entries, texts }) =>
      entries.map(({ event, salt, leaf }, at) => ({
        jurisdiction,
        stream,
        seq: fromSeq + at,
        act_seq: Number(event.act.slice(event.act.lastIndexOf('#') + 1)),
        body: texts?.[at] ?? canonicalJson(event),
        salt,
        leaf,
      })),
    ),
  };
}

function headRows(appended: readonly AppendedRows[]): Insert {
  return {
    into: 'heads',
    columns: {
      jurisdiction: 'text',
      stream: 'text',
      size: 'bigint',
      root: 'text',
      at: 'text',
      signature: 'text',
    },
    rows: appended.flatMap(({ jurisdiction, stream, heads }) =>
      heads.map(({ size, root, at, signature }) => ({ jurisdiction, stream, size, root, at, signature })),
    ),
  };
}

function sizeRows(grown: readonly Growth[]): Insert {
  return {
    into: 'streams',
    columns: { jurisdiction: 'text', stream: 'text', size: 'bigint' },
    rows: grown.map(({ jurisdiction, stream, toSeq }) => ({ jurisdiction, stream, size: toSeq })),
    onConflict: 'on conflict (jurisdiction, stream) do update set size = excluded.size',
  };
}

function outboxRows(grown: readonly Growth[], keptAt: number): Insert {
  return {
    into: 'outbox',
    columns: {
      jurisdiction: 'text',
      stream: 'text',
      from_seq: 'bigint',
      to_seq: 'bigint',
      kept_at: 'bigint',
    },
    rows: grown.map(({ jurisdiction, stream, fromSeq, toSeq }) => ({
      jurisdiction,
      stream,
      from_seq: fromSeq,
      to_seq: toSeq,
      kept_at: keptAt,
    })),
  };
}

/** What appending to streams whose locks are held writes: events, heads, sizes and the outbox. */
export function appendInserts(appended: readonly AppendedRows[], keptAt: number): Insert[] {
  const grown = growthOf(appended);
  return [eventRows(appended), headRows(appended), sizeRows(grown), outboxRows(grown, keptAt)];
}

/** Appends to streams whose locks are held. */
export function appendRows(db: Db, appended: readonly AppendedRows[], keptAt: number): Promise<void> {
  return insertRows(db, appendInserts(appended, keptAt));
}
