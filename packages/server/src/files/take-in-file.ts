import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { beginFile, type FilePlace, type FileRow, filesWithRef, keepFile } from '../store/files.ts';
import { encryptedSize, type FileSecret } from './cipher/chunks.ts';
import { encryptFile } from './cipher/encrypt-file.ts';
import { blobNameOf } from './cipher/file-keys.ts';
import { sealName } from './cipher/sealed-name.ts';
import type { FileKind } from './file-kind.ts';
import { type FileRef, fileRefOf, isFileRef } from './file-ref.ts';
import type { FileRoom } from './file-room.ts';
import type { InspectLimits } from './inspect/budget.ts';
import type { Reasons } from './inspect/file-refusal.ts';
import { inspectFile } from './inspect/inspect-file.ts';

/** A file as it was handed in: its plain bytes are on disk for the moment. */
export interface HandedIn {
  readonly place: FilePlace;
  readonly path: string;
  readonly name: string;
  readonly by: string;
  /** Id of the upload. */
  readonly upload: string;
  readonly limits: InspectLimits;
}

/** A file that was taken in. */
export interface TakenFile {
  readonly ref: FileRef;
  readonly kind: FileKind;
  readonly bytes: number;
}

/** The file of a record. Throws when the record is not one of ours. */
export function takenFileOf({ ref, kind, bytes }: FileRow): TakenFile {
  if (!isFileRef(ref)) throw new Error('the record of a file has no reference');
  return { ref, kind: kind as FileKind, bytes };
}

/** What comes of handing in a file: it is kept, or refused for reasons. */
export type TakenIn = TakenFile | { readonly refused: Reasons };

/**
 * Inspects a file, encrypts it under its subject's key and keeps it. Bytes the subject already has are not kept
 * twice. The record is made first and completed last: what breaks off between can be swept up or done again.
 */
export async function takeInFile(room: FileRoom, handedIn: HandedIn): Promise<TakenIn> {
  const { place, path, name, by, upload, limits } = handedIn;
  const inspection = await inspectFile(path, name, limits);
  if ('refused' in inspection) return inspection;
  const key = await room.keys.keyFor(place);
  const { kind, bytes } = inspection;
  const ref = await refOfFile(path);
  const blob = blobNameOf(key, ref);
  const isNew = !(await isKept(room, place, ref, blob));
  const secret = { key, ref };
  if (isNew) {
    const row = { blob, name: sealName(secret, name), kind, bytes, uploadedBy: by, at: room.now(), upload };
    await beginFile(room.store.db, { ...place, ref, ...row });
    await encryptInto(room, blob, path, secret, bytes);
  }
  if (!(await keepFile(room.store.db, place, ref, upload))) {
    throw new Error('the record of a file was dropped while its bytes were written');
  }
  return { ref, kind, bytes };
}

async function isKept(room: FileRoom, place: FilePlace, ref: string, blob: string): Promise<boolean> {
  const rows = await filesWithRef(room.store.db, place.jurisdiction, ref);
  return rows.some(({ subject }) => subject === place.subject) && (await room.blobs.has(blob));
}

async function refOfFile(path: string): Promise<FileRef> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return fileRefOf(hash.digest());
}

async function encryptInto(
  room: FileRoom,
  blob: string,
  path: string,
  secret: FileSecret,
  bytes: number,
): Promise<void> {
  const encrypted = encryptFile(secret);
  await Promise.all([
    pipeline(createReadStream(path), encrypted),
    room.blobs.put(blob, encrypted, encryptedSize(bytes)),
  ]);
}
