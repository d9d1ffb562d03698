import { keptFilesOf } from '../store/files.ts';
import { openName } from './cipher/sealed-name.ts';
import type { FileRoom } from './file-room.ts';
import { safeName } from './safe-name.ts';

/** A file as a table names it: by the name it was handed in under, for a case or party or by the person. */
export interface FileWanted {
  readonly jurisdiction: string;
  /** The case or party that the file is for. */
  readonly subject: string;
  /** Who names it, and the account that person signed in with. */
  readonly person: string;
  readonly account: string;
  readonly name: string;
}

/** The reference of the file handed in last under a name; nothing when there is none. */
export async function fileNamed(
  { store, keys }: Pick<FileRoom, 'store' | 'keys'>,
  { jurisdiction, subject, person, account, name }: FileWanted,
): Promise<string | undefined> {
  const wanted = safeName(name);
  for (const place of [
    { jurisdiction, subject },
    { jurisdiction, subject: person },
  ]) {
    const rows = await keptFilesOf(store.db, place);
    const key = rows.length > 0 ? await keys.findKey(place) : undefined;
    const own = rows.filter((row) => place.subject === subject || row.uploadedBy === account);
    const found = key && own.findLast((row) => openName({ key, ref: row.ref }, row.name) === wanted);
    if (found) return found.ref;
  }
  return undefined;
}
