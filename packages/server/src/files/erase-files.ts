import {
  dropFile,
  dropUnkeptFile,
  type FilePlace,
  filesLeftStoring,
  filesOfSubject,
} from '../store/files.ts';
import type { FileRoom } from './file-room.ts';

/**
 * Erases the bytes and the records of every file of a subject. Erase the subject in the vault first: without its key
 * no copy anywhere can be read again. Can be done again when it broke off. Answers how many files there were.
 */
export async function eraseFiles({ store, blobs }: FileRoom, place: FilePlace): Promise<number> {
  const rows = await filesOfSubject(store.db, place);
  for (const { ref, blob } of rows) {
    await blobs.delete(blob);
    await dropFile(store.db, place, ref);
  }
  return rows.length;
}

/** Forgets files whose bytes were to be written before a moment and never were. Answers how many. */
export async function sweepUnkeptFiles({ store, blobs }: FileRoom, before: string): Promise<number> {
  let swept = 0;
  for (const row of await filesLeftStoring(store.db, before)) {
    if (!(await dropUnkeptFile(store.db, row, row.ref))) continue;
    await blobs.delete(row.blob);
    swept += 1;
  }
  return swept;
}
