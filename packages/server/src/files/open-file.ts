import { pipeline, type Readable } from 'node:stream';
import type { FileRow } from '../store/files.ts';
import { decryptFile } from './cipher/decrypt-file.ts';
import { openName } from './cipher/sealed-name.ts';
import type { FileRoom } from './file-room.ts';

/** A kept file being read: its name and its plain bytes, each checked before it comes out. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Readable;
}

/** Opens a kept file; nothing when its subject was erased. Throws when its bytes are gone. */
export async function openFile({ blobs, keys }: FileRoom, row: FileRow): Promise<OpenedFile | undefined> {
  const key = await keys.findKey(row);
  if (key === undefined) return undefined;
  const secret = { key, ref: row.ref };
  const encrypted = await blobs.get(row.blob);
  if (encrypted === undefined) throw new Error('the bytes of a kept file are gone');
  const bytes = decryptFile(secret);
  // A fault on the way destroys the plain stream, and with it the answer it goes into.
  pipeline(encrypted, bytes, () => undefined);
  return { name: openName(secret, row.name), bytes };
}
