import type { LedgerEvent, LedgerStretch, SignedHead, StreamEntry, StreamRecord } from '@laureate/core';
import { sql } from 'kysely';
import { isPostgres } from './given-rows.ts';
import type { Db } from './store.ts';
import type { StreamName } from './streams.ts';

/** A part of a stream: after its first `from` events, up to the `to`-th. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a stream as it comes from the database, still as text: read when it is folded. */
export interface KeptStretch {
  /** The events, as a JSON array. */
  readonly bodies: string;
  readonly leaves: readonly string[];
}

/** So many events come at once: one value for many of them costs a fraction of a row for each. */
const stretchLength = 2000;

const eventsOf = (db: Db, { jurisdiction, stream }: StreamName, { from, to }: Part) =>
  db
    .selectFrom('events')
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', stream)
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .orderBy('seq');

/** The events of a part of a stream, stretch by stretch. Throws where one is missing. */
export async function* keptStretches(
  db: Db,
  name: StreamName,
  part: Part,
  most = stretchLength,
): AsyncGenerator<KeptStretch> {
  const stretchFrom = (from: number) => keptStretch(db, name, { from, to: Math.min(from + most, part.to) });
  if (part.from >= part.to) return;
  let coming = stretchFrom(part.from);
  for (let { from } = part; from < part.to; from += most) {
    const stretch = await coming;
    // The next one is read while this one is folded.
    if (from + most < part.to) coming = stretchFrom(from + most);
    coming.catch(() => {});
    yield stretch;
  }
}

async function keptStretch(db: Db, name: StreamName, { from, to }: Part): Promise<KeptStretch> {
  const join = (column: string) =>
    isPostgres(db)
      ? sql<string | null>`string_agg(${sql.ref(column)}::text, ',')`
      : sql<string | null>`group_concat(${sql.ref(column)}, ',')`;
  const joined = await db
    .selectFrom(eventsOf(db, name, { from, to }).select(['seq', 'body', 'leaf']).as('stretch'))
    .select([join('seq').as('seqs'), join('body').as('bodies'), join('leaf').as('leaves')])
    .executeTakeFirstOrThrow();
  const expected = Array.from({ length: to - from }, (_, at) => from + at).join(',');
  // Databases join in the order they read in, and do not promise to.
  if (joined.seqs !== expected)
    throw new Error(`${name.stream} is not whole or not in order between ${from} and ${to}`);
  return { bodies: `[${joined.bodies ?? ''}]`, leaves: joined.leaves?.split(',') ?? [] };
}

/** The entries of a part of a stream, in order. */
async function entriesOf(db: Db, name: StreamName, part: Part): Promise<StreamEntry[]> {
  const rows = await eventsOf(db, name, part).select(['body', 'salt', 'leaf']).execute();
  return rows.map(({ body, salt, leaf }) => ({ event: JSON.parse(body) as LedgerEvent, salt, leaf }));
}

/** The signed heads of a part of a stream, in order. */
async function headsOf(
  db: Db,
  { jurisdiction, stream }: StreamName,
  { from, to }: Part,
): Promise<SignedHead[]> {
  const rows = await db
    .selectFrom('heads')
    .select(['size', 'root', 'at', 'signature'])
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', stream)
    .where('size', '>', from)
    .where('size', '<=', to)
    .orderBy('size')
    .execute();
  return rows.map((head) => ({ stream, ...head }));
}

/** The signed head of a stream at a size; nothing where no act ended there. */
export async function headAt(db: Db, name: StreamName, size: number): Promise<SignedHead | undefined> {
  return (await headsOf(db, name, { from: size - 1, to: size }))[0];
}

/** A stream as an export writes it, up to a size that was read before: what is appended meanwhile is left out. */
export async function streamRecord(db: Db, name: StreamName, size: number): Promise<StreamRecord> {
  const part = { from: 0, to: size };
  return { id: name.stream, entries: await entriesOf(db, name, part), heads: await headsOf(db, name, part) };
}

/** Entries and heads of a stretch of a stream, for exports that go stretch by stretch. */
export async function stretchOf(db: Db, name: StreamName, part: Part): Promise<LedgerStretch> {
  return {
    from: part.from,
    entries: await entriesOf(db, name, part),
    heads: await headsOf(db, name, part),
  };
}

/** Number of acts of a stream that end within its first `size` events: one signed head each. */
export async function headCount(db: Db, { jurisdiction, stream }: StreamName, size: number): Promise<number> {
  const { heads } = await db
    .selectFrom('heads')
    .select(({ fn }) => fn.countAll<number>().as('heads'))
    .where('jurisdiction', '=', jurisdiction)
    .where('stream', '=', stream)
    .where('size', '<=', size)
    .executeTakeFirstOrThrow();
  return Number(heads);
}

/** An act by its name. */
export interface NamedAct {
  readonly act: string;
  readonly stream: string;
  readonly seq: number;
}

const actName = /^((?:registry|round)\/[A-Za-z0-9._-]+)#(\d{1,15})$/;

/** Reads an act's id, `<stream>#<seq>`; nothing for a text that is none. */
export function readActName(text: string): NamedAct | undefined {
  const [act, stream, seq] = actName.exec(text) ?? [];
  return act && stream ? { act, stream, seq: Number(seq) } : undefined;
}

/** The events of acts, by the acts' ids; unknown acts are left out. */
export async function eventsOfActs(
  db: Db,
  jurisdiction: string,
  acts: readonly NamedAct[],
): Promise<ReadonlyMap<string, readonly LedgerEvent[]>> {
  const found = new Map<string, LedgerEvent[]>();
  for (const { act, stream, seq } of acts) {
    const rows = await db
      .selectFrom('events')
      .select('body')
      .where('jurisdiction', '=', jurisdiction)
      .where('stream', '=', stream)
      .where('act_seq', '=', seq)
      .orderBy('seq')
      .execute();
    if (rows.length > 0)
      found.set(
        act,
        rows.map(({ body }) => JSON.parse(body) as LedgerEvent),
      );
  }
  return found;
}
