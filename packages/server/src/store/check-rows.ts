import { sql } from 'kysely';
import type { Db } from './store.ts';
import type { StreamName } from './streams.ts';

/** A stream's row beside what stands in the other tables. */
export interface StreamCount extends StreamName {
  readonly size: number;
  readonly events: number;
  readonly lastSeq: number | null;
  readonly lastHead: number | null;
  readonly toldUpTo: number | null;
}

/** Every stream that any table knows of, with what each table says of its length. */
export async function streamCounts(db: Db): Promise<readonly StreamCount[]> {
  const { rows } = await sql<{
    jurisdiction: string;
    stream: string;
    size: number;
    events: number;
    last_seq: number | null;
    last_head: number | null;
    told: number | null;
  }>`
    select n.jurisdiction, n.stream, coalesce(s.size, 0) as size, coalesce(e.events, 0) as events,
      e.last_seq, h.last_head, o.told
    from (select jurisdiction, stream from streams where size > 0
      union select jurisdiction, stream from events union select jurisdiction, stream from heads) n
    left join streams s on s.jurisdiction = n.jurisdiction and s.stream = n.stream
    left join (select jurisdiction, stream, count(*) as events, max(seq) as last_seq
      from events group by jurisdiction, stream) e on e.jurisdiction = n.jurisdiction and e.stream = n.stream
    left join (select jurisdiction, stream, max(size) as last_head
      from heads group by jurisdiction, stream) h on h.jurisdiction = n.jurisdiction and h.stream = n.stream
    left join (select jurisdiction, stream, max(to_seq) as told
      from outbox group by jurisdiction, stream) o on o.jurisdiction = n.jurisdiction and o.stream = n.stream
    order by n.jurisdiction, n.stream`.execute(db);
  return rows.map(({ last_seq, last_head, told, ...row }) => ({
    ...row,
    lastSeq: last_seq,
    lastHead: last_head,
    toldUpTo: told,
  }));
}

/** Places of sealed texts of a jurisdiction: `<subject>/<n>`. */
export async function sealedPlaces(db: Db, jurisdiction: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('vault_texts')
    .select(['subject', 'n'])
    .where('jurisdiction', '=', jurisdiction)
    .execute();
  return new Set(rows.map(({ subject, n }) => `${subject}/${n}`));
}

/** Subjects of a jurisdiction: how many texts they ever had, and how many of them were erased. */
export async function knownSubjects(
  db: Db,
  jurisdiction: string,
): Promise<ReadonlyMap<string, { readonly count: number; readonly erased: number }>> {
  const rows = await db
    .selectFrom('vault_subjects')
    .leftJoin('erasures', (join) =>
      join
        .onRef('erasures.jurisdiction', '=', 'vault_subjects.jurisdiction')
        .onRef('erasures.subject', '=', 'vault_subjects.subject'),
    )
    .select(['vault_subjects.subject', 'vault_subjects.count', 'erasures.texts'])
    .where('vault_subjects.jurisdiction', '=', jurisdiction)
    .execute();
  const known = new Map<string, { count: number; erased: number }>();
  for (const { subject, count, texts } of rows)
    known.set(subject, { count, erased: Math.max(texts ?? 0, known.get(subject)?.erased ?? 0) });
  return known;
}

/** The kept files of all jurisdictions. */
export async function keptFiles(
  db: Db,
): Promise<readonly { readonly jurisdiction: string; readonly ref: string; readonly blob: string }[]> {
  return db.selectFrom('files').select(['jurisdiction', 'ref', 'blob']).where('state', '=', 'kept').execute();
}
