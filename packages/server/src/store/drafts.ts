import { sql } from 'kysely';
import type { Db, StoreKind } from './store.ts';

/** Names a draft inside its jurisdiction. */
export interface DraftName {
  readonly jurisdiction: string;
  readonly draft: string;
}

/** One field at one version. */
export interface DraftFieldRow {
  readonly path: string;
  readonly version: number;
  readonly sealed: string;
  readonly by: string;
  readonly at: string;
}

/** Takes a draft's lock to the end of the transaction. SQLite has one writer anyway. */
export async function lockDraft(db: Db, kind: StoreKind, { jurisdiction, draft }: DraftName): Promise<void> {
  if (kind !== 'postgres') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`draft ${jurisdiction} ${draft}`}, 0))`.execute(
    db,
  );
}

/** The fields of a draft as they stand, by path. */
export async function draftFields(
  db: Db,
  { jurisdiction, draft }: DraftName,
): Promise<ReadonlyMap<string, DraftFieldRow>> {
  const rows = await db
    .selectFrom('draft_fields')
    .select(['path', 'version', 'sealed', 'by', 'at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('draft', '=', draft)
    .orderBy('path')
    .execute();
  return new Map(rows.map((row) => [row.path, row]));
}

/** Keeps new versions of fields, and their history. */
export async function putDraftFields(db: Db, name: DraftName, rows: readonly DraftFieldRow[]): Promise<void> {
  for (const row of rows) {
    const kept = { jurisdiction: name.jurisdiction, draft: name.draft, ...row };
    const { version, sealed, by, at } = row;
    await db
      .insertInto('draft_fields')
      .values(kept)
      .onConflict((on) =>
        on.columns(['jurisdiction', 'draft', 'path']).doUpdateSet({ version, sealed, by, at }),
      )
      .execute();
    await db.insertInto('draft_versions').values(kept).execute();
  }
}

/** Every version of one field, oldest first. */
export async function draftVersions(
  db: Db,
  { jurisdiction, draft }: DraftName,
  path: string,
): Promise<readonly DraftFieldRow[]> {
  return db
    .selectFrom('draft_versions')
    .select(['path', 'version', 'sealed', 'by', 'at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('draft', '=', draft)
    .where('path', '=', path)
    .orderBy('version')
    .execute();
}

/** Drops every field of a draft and its history: what was sealed under a key that is gone would only be in the way. */
export async function eraseDraft(db: Db, { jurisdiction, draft }: DraftName): Promise<void> {
  for (const table of ['draft_fields', 'draft_versions', 'draft_presence'] as const)
    await db.deleteFrom(table).where('jurisdiction', '=', jurisdiction).where('draft', '=', draft).execute();
}

/** Notes that a person has a draft open, and answers who had it open since a moment. */
export async function meetAtDraft(
  db: Db,
  { jurisdiction, draft }: DraftName,
  here: { readonly person: string; readonly at: string; readonly since: string },
): Promise<readonly { readonly person: string; readonly at: string }[]> {
  const { person, at } = here;
  await db
    .insertInto('draft_presence')
    .values({ jurisdiction, draft, person, at })
    .onConflict((on) => on.columns(['jurisdiction', 'draft', 'person']).doUpdateSet({ at }))
    .execute();
  return db
    .selectFrom('draft_presence')
    .select(['person', 'at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('draft', '=', draft)
    .where('at', '>=', here.since)
    .orderBy('person')
    .execute();
}
