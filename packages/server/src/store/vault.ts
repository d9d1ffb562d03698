import type { SealedText } from '@laureate/node';
import { sql } from 'kysely';
import { chunks } from './chunks.ts';
import { givenRows } from './given-rows.ts';
import type { Insert } from './insert-rows.ts';
import type { Db, Store } from './store.ts';

/** A subject as kept: its wrapped key, or null when it was erased. */
export interface SubjectRow {
  readonly wrappedKey: SealedText | null;
  readonly count: number;
}

/** Names a subject inside its jurisdiction. */
export interface SubjectPlace {
  readonly jurisdiction: string;
  readonly subject: string;
}

/** The subjects among these that are kept, in several jurisdictions. */
export async function subjectsAt(
  db: Db,
  places: readonly SubjectPlace[],
): Promise<readonly (SubjectPlace & SubjectRow)[]> {
  const found: (SubjectPlace & SubjectRow)[] = [];
  for (const some of chunks(places)) {
    const rows = some.map(({ jurisdiction, subject }) => ({ jurisdiction, subject }));
    const given = givenRows(db, { jurisdiction: 'text', subject: 'text' }, rows);
    const kept = await db
      .selectFrom('vault_subjects')
      .select(['jurisdiction', 'subject', 'wrapped_key', 'count'])
      .where(sql<boolean>`(jurisdiction, subject) in (${given})`)
      .execute();
    for (const { jurisdiction, subject, wrapped_key, count } of kept) {
      const wrappedKey = wrapped_key === null ? null : (JSON.parse(wrapped_key) as SealedText);
      found.push({ jurisdiction, subject, wrappedKey, count });
    }
  }
  return found;
}

/** The subjects among these that are kept. */
export async function subjectRows(
  db: Db,
  jurisdiction: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SubjectRow>> {
  const rows = await subjectsAt(
    db,
    subjects.map((subject) => ({ jurisdiction, subject })),
  );
  return new Map(rows.map(({ subject, wrappedKey, count }) => [subject, { wrappedKey, count }]));
}

/** A subject with the key that its texts were sealed under just now. */
export interface SealedSubject extends SubjectPlace {
  readonly wrappedKey: SealedText;
  readonly count: number;
  /** What was kept before: nothing at all, a subject without a key, or one with this key. */
  readonly before: 'nothing' | 'no-key' | 'key';
}

/** What keeping subjects' counts writes, and the keys of those that were not kept at all. */
export function subjectInserts(subjects: readonly SealedSubject[]): Insert[] {
  const columns = { jurisdiction: 'text', subject: 'text', wrapped_key: 'text', count: 'bigint' } as const;
  const onConflict = 'on conflict (jurisdiction, subject) do update set count = excluded.count';
  const rowsOf = (before: SealedSubject['before']) =>
    subjects
      .filter((one) => one.before === before)
      .map(({ jurisdiction, subject, wrappedKey, count }) => ({
        jurisdiction,
        subject,
        wrapped_key: JSON.stringify(wrappedKey),
        count,
      }));
  return [
    { into: 'vault_subjects', columns, rows: rowsOf('nothing') },
    { into: 'vault_subjects', columns, rows: rowsOf('key'), onConflict },
  ];
}

/**
 * Gives keys to subjects that are kept without one. Throws when a subject got another key meanwhile: what was sealed
 * under the one given would be lost, and the transaction is to be tried again.
 */
export async function giveKeys(db: Db, subjects: readonly SealedSubject[]): Promise<void> {
  for (const { jurisdiction, subject, wrappedKey, count, before } of subjects) {
    if (before !== 'no-key') continue;
    const { numUpdatedRows } = await db
      .updateTable('vault_subjects')
      .set({ wrapped_key: JSON.stringify(wrappedKey), count })
      .where('jurisdiction', '=', jurisdiction)
      .where('subject', '=', subject)
      .where('wrapped_key', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Error('a subject of the vault got its key elsewhere meanwhile');
  }
}

/** The key kept for a subject; the one given where there was none. The count never goes back. */
export async function keepSubjectKey(
  db: Db,
  jurisdiction: string,
  subject: string,
  { wrappedKey, count }: { readonly wrappedKey: SealedText; readonly count: number },
): Promise<SealedText> {
  const kept = sql.ref('vault_subjects.count');
  const row = await db
    .insertInto('vault_subjects')
    .values({ jurisdiction, subject, wrapped_key: JSON.stringify(wrappedKey), count })
    .onConflict((on) =>
      on.columns(['jurisdiction', 'subject']).doUpdateSet({
        wrapped_key: sql`coalesce(vault_subjects.wrapped_key, excluded.wrapped_key)`,
        count: sql`case when excluded.count > ${kept} then excluded.count else ${kept} end`,
      }),
    )
    .returning('wrapped_key')
    .executeTakeFirstOrThrow();
  return JSON.parse(row.wrapped_key ?? 'null') as SealedText;
}

/** One sealed text and its place. */
export interface TextRow {
  readonly subject: string;
  readonly n: number;
  readonly sealed: SealedText;
}

/** What keeping sealed texts writes. */
export function textInsert(texts: readonly (TextRow & { readonly jurisdiction: string })[]): Insert {
  return {
    into: 'vault_texts',
    columns: { jurisdiction: 'text', subject: 'text', n: 'bigint', sealed: 'text' },
    rows: texts.map(({ jurisdiction, subject, n, sealed }) => ({
      jurisdiction,
      subject,
      n,
      sealed: JSON.stringify(sealed),
    })),
  };
}

/** The sealed texts at these places; what was erased or never kept is left out. */
export async function textRows(
  db: Db,
  jurisdiction: string,
  places: readonly Pick<TextRow, 'subject' | 'n'>[],
): Promise<TextRow[]> {
  const wanted = new Set(places.map(({ subject, n }) => `${subject} ${n}`));
  const found: TextRow[] = [];
  for (const some of chunks(places)) {
    const rows = await db
      .selectFrom('vault_texts')
      .select(['subject', 'n', 'sealed'])
      .where('jurisdiction', '=', jurisdiction)
      .where('subject', 'in', [...new Set(some.map(({ subject }) => subject))])
      .where('n', 'in', [...new Set(some.map(({ n }) => n))])
      .execute();
    for (const { subject, n, sealed } of rows)
      if (wanted.delete(`${subject} ${n}`))
        found.push({ subject, n, sealed: JSON.parse(sealed) as SealedText });
  }
  return found;
}

/**
 * Drops a subject's key and texts for good; its numbering stays, so that no reference is used again. Answers how many
 * texts it had had, nothing when there was no key to drop. To be called under the jurisdiction's lock: whoever seals
 * meanwhile would put the key back.
 */
export async function eraseSubject(
  db: Db,
  jurisdiction: string,
  subject: string,
): Promise<number | undefined> {
  const erased = await db
    .updateTable('vault_subjects')
    .set({ wrapped_key: null })
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('wrapped_key', 'is not', null)
    .returning('count')
    .executeTakeFirst();
  await db
    .deleteFrom('vault_texts')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .execute();
  return erased?.count;
}

/** Who opens what and why. */
export interface Opening {
  readonly jurisdiction: string;
  readonly subject: string;
  readonly account: string;
  readonly session: string;
  readonly why: string;
  readonly at: string;
}

/** Writes into the log who opens subjects' texts, but for those the same session opened for the same reason since a moment. */
export async function noteOpenings(
  db: Db,
  subjects: readonly string[],
  opening: Omit<Opening, 'subject'>,
  unlessSince: string,
): Promise<void> {
  const { jurisdiction, session, why } = opening;
  for (const some of chunks(subjects)) {
    const noted = await db
      .selectFrom('vault_openings')
      .select('subject')
      .where('jurisdiction', '=', jurisdiction)
      .where('subject', 'in', [...some])
      .where('session', '=', session)
      .where('why', '=', why)
      .where('at', '>=', unlessSince)
      .execute();
    const known = new Set(noted.map(({ subject }) => subject));
    const rows = some.filter((subject) => !known.has(subject)).map((subject) => ({ ...opening, subject }));
    if (rows.length > 0) await db.insertInto('vault_openings').values(rows).execute();
  }
}

/** An opening as logged, with its number. */
export type LoggedOpening = Opening & { readonly id: number };

/** What is wanted of the log: fields that must have a value, and where the page before ended. */
export interface OpeningsWanted {
  readonly where?: Partial<Pick<Opening, 'subject' | 'account' | 'session' | 'why'>>;
  /** Only what was logged before the opening with this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The log of a jurisdiction's openings, latest first. */
export async function openingsOf(
  db: Db,
  jurisdiction: string,
  { where = {}, before, limit }: OpeningsWanted,
): Promise<readonly LoggedOpening[]> {
  let query = db
    .selectFrom('vault_openings')
    .select(['id', 'jurisdiction', 'subject', 'account', 'session', 'why', 'at'])
    .where('jurisdiction', '=', jurisdiction);
  for (const [field, value] of Object.entries(where))
    query = query.where(field as keyof typeof where, '=', value);
  if (before !== undefined) query = query.where('id', '<', before);
  return query.orderBy('id', 'desc').limit(limit).execute();
}

/**
 * Takes what was deleted out of the files of an embedded database too: deleted rows are overwritten there, but the log
 * of the latest writes still holds them until it is emptied. PostgreSQL does so in its own time (vacuum).
 */
export async function leaveNoTrace({ db, kind }: Pick<Store, 'db' | 'kind'>): Promise<void> {
  if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
