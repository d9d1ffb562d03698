import type { SealedText } from '@laureate/node';
import type { Db } from './store.ts';

/** A subject as kept: its wrapped key, or null when it was erased. */
export interface SubjectRow {
  readonly wrappedKey: SealedText | null;
  readonly count: number;
}

/** The subjects among these that are kept. */
export async function subjectRows(
  db: Db,
  jurisdiction: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SubjectRow>> {
  if (subjects.length === 0) return new Map();
  const rows = await db
    .selectFrom('vault_subjects')
    .select(['subject', 'wrapped_key', 'count'])
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', 'in', [...subjects])
    .execute();
  return new Map(
    rows.map(({ subject, wrapped_key, count }) => [
      subject,
      { wrappedKey: wrapped_key === null ? null : (JSON.parse(wrapped_key) as SealedText), count },
    ]),
  );
}

/** Keeps a subject's key and how many texts it has had. */
export async function putSubject(
  db: Db,
  jurisdiction: string,
  subject: string,
  row: SubjectRow,
): Promise<void> {
  const values = {
    wrapped_key: row.wrappedKey === null ? null : JSON.stringify(row.wrappedKey),
    count: row.count,
  };
  await db
    .insertInto('vault_subjects')
    .values({ jurisdiction, subject, ...values })
    .onConflict((on) => on.columns(['jurisdiction', 'subject']).doUpdateSet(values))
    .execute();
}

/** One sealed text and its place. */
export interface TextRow {
  readonly subject: string;
  readonly n: number;
  readonly sealed: SealedText;
}

const chunkRows = 500;

/** Keeps sealed texts. */
export async function addTexts(db: Db, jurisdiction: string, texts: readonly TextRow[]): Promise<void> {
  for (let from = 0; from < texts.length; from += chunkRows) {
    const rows = texts
      .slice(from, from + chunkRows)
      .map(({ subject, n, sealed }) => ({ jurisdiction, subject, n, sealed: JSON.stringify(sealed) }));
    await db.insertInto('vault_texts').values(rows).execute();
  }
}

/** One sealed text; nothing when it was erased or never kept. */
export async function textRow(
  db: Db,
  jurisdiction: string,
  { subject, n }: Pick<TextRow, 'subject' | 'n'>,
): Promise<SealedText | undefined> {
  const row = await db
    .selectFrom('vault_texts')
    .select('sealed')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('n', '=', n)
    .executeTakeFirst();
  return row && (JSON.parse(row.sealed) as SealedText);
}

/** Drops a subject's key and texts for good; its numbering stays, so that no reference is used again. */
export async function eraseSubject(db: Db, jurisdiction: string, subject: string): Promise<boolean> {
  const rows = await subjectRows(db, jurisdiction, [subject]);
  const kept = rows.get(subject);
  if (!kept?.wrappedKey) return false;
  await putSubject(db, jurisdiction, subject, { wrappedKey: null, count: kept.count });
  await db
    .deleteFrom('vault_texts')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .execute();
  return true;
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

/** Writes into the log who opens a subject's texts, unless the same session did for the same reason since a moment. */
export async function noteOpening(db: Db, opening: Opening, unlessSince: string): Promise<void> {
  const { jurisdiction, subject, session, why } = opening;
  const noted = await db
    .selectFrom('vault_openings')
    .select('id')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('session', '=', session)
    .where('why', '=', why)
    .where('at', '>=', unlessSince)
    .limit(1)
    .executeTakeFirst();
  if (!noted) await db.insertInto('vault_openings').values(opening).execute();
}

/** The log of a jurisdiction's openings, latest first. */
export async function openingsOf(db: Db, jurisdiction: string, limit: number): Promise<readonly Opening[]> {
  return db
    .selectFrom('vault_openings')
    .select(['jurisdiction', 'subject', 'account', 'session', 'why', 'at'])
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
