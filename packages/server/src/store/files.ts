import type { Db } from './store.ts';

/** Where a file belongs: a subject (a case or a party) of a jurisdiction. */
export interface FilePlace {
  readonly jurisdiction: string;
  readonly subject: string;
}

/** A file as recorded. Its name is sealed; its state is `storing` until its bytes are safe. */
export interface FileRow extends FilePlace {
  readonly ref: string;
  readonly blob: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly uploadedBy: string;
  readonly at: string;
  readonly upload: string;
}

type KeptRow = Omit<FileRow, 'uploadedBy'> & { readonly uploaded_by: string };

const columns = [
  'jurisdiction',
  'subject',
  'ref',
  'blob',
  'name',
  'kind',
  'bytes',
  'uploaded_by',
  'at',
  'upload',
] as const;

const rowOf = ({ uploaded_by, ...row }: KeptRow): FileRow => ({ ...row, uploadedBy: uploaded_by });

/** Records that the bytes of a file are about to be written. One that is kept already stays as it is. */
export async function beginFile(db: Db, { uploadedBy, ...row }: FileRow): Promise<void> {
  await db
    .insertInto('files')
    .values({ ...row, uploaded_by: uploadedBy, state: 'storing' })
    .onConflict((on) => on.columns(['jurisdiction', 'subject', 'ref']).doNothing())
    .execute();
}

/** Records that the bytes of a file are safe. Answers false when its record was dropped meanwhile. */
export async function keepFile(
  db: Db,
  { jurisdiction, subject }: FilePlace,
  ref: string,
  upload: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('files')
    .set({ state: 'kept', upload })
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('ref', '=', ref)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The kept files of a jurisdiction with this reference: one a subject. */
export async function filesWithRef(db: Db, jurisdiction: string, ref: string): Promise<readonly FileRow[]> {
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('jurisdiction', '=', jurisdiction)
    .where('ref', '=', ref)
    .where('state', '=', 'kept')
    .orderBy('subject')
    .execute();
  return rows.map(rowOf);
}

/** The kept file that came with an upload; nothing while it has not. */
export async function fileOfUpload(db: Db, upload: string): Promise<FileRow | undefined> {
  const row = await db
    .selectFrom('files')
    .select(columns)
    .where('upload', '=', upload)
    .where('state', '=', 'kept')
    .executeTakeFirst();
  return row && rowOf(row);
}

/** Every file of a subject, whatever its state. */
export async function filesOfSubject(
  db: Db,
  { jurisdiction, subject }: FilePlace,
): Promise<readonly FileRow[]> {
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .orderBy('ref')
    .execute();
  return rows.map(rowOf);
}

/** The kept files of a subject, in the order they were handed in. */
export async function keptFilesOf(db: Db, { jurisdiction, subject }: FilePlace): Promise<readonly FileRow[]> {
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('state', '=', 'kept')
    .orderBy('at')
    .execute();
  return rows.map(rowOf);
}

/** Files whose bytes were to be written since before a moment and never were. */
export async function filesLeftStoring(db: Db, before: string): Promise<readonly FileRow[]> {
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('state', '=', 'storing')
    .where('at', '<', before)
    .execute();
  return rows.map(rowOf);
}

/** Forgets one file whose bytes were never written; answers false when they were after all. */
export async function dropUnkeptFile(
  db: Db,
  { jurisdiction, subject }: FilePlace,
  ref: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('files')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('ref', '=', ref)
    .where('state', '=', 'storing')
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Forgets one file. */
export async function dropFile(db: Db, { jurisdiction, subject }: FilePlace, ref: string): Promise<void> {
  await db
    .deleteFrom('files')
    .where('jurisdiction', '=', jurisdiction)
    .where('subject', '=', subject)
    .where('ref', '=', ref)
    .execute();
}
