import { crc32 } from 'node:zlib';
import { type FileRefusal, megabytesOf, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import { showName } from './entry-name.ts';
import { isFault } from './is-fault.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';

/** So small an entry may be packed as tightly as it likes. */
const alwaysAllowed = 1024 * 1024;

/**
 * Unpacks one entry piece by piece, counting what comes out against the limits, and checks its sum. Answers the
 * reason against it. `take` gets each piece; pieces handed over before a reason was found are to be forgotten.
 */
export async function inflateEntry(
  specimen: Specimen,
  archive: Archive,
  { name, entry }: ArchiveEntry,
  take: (piece: Buffer) => Promise<void> | void,
): Promise<FileRefusal | undefined> {
  const { file, budget } = specimen;
  const { ratio, maxInflatedBytes } = budget.limits;
  const allowed = Math.max(alwaysAllowed, entry.compressedSize * ratio);
  if (!(await isSameEntry(archive, { name, entry }))) return refuseFile('file-damaged', { file });
  let size = 0;
  let sum = 0;
  try {
    for await (const piece of await archive.zip.openReadStreamPromise(entry)) {
      size += piece.length;
      sum = crc32(piece, sum);
      if (size > allowed)
        return refuseFile('archive-ratio', { file, entry: showName(name), maxRatio: ratio });
      if (!budget.takeInflated(piece.length)) {
        return refuseFile('archive-too-big-inside', { file, maxMegabytes: megabytesOf(maxInflatedBytes) });
      }
      await take(piece);
    }
  } catch (error) {
    if (isFault(error)) throw error;
    return refuseFile('file-damaged', { file });
  }
  return sum === entry.crc32 ? undefined : refuseFile('file-damaged', { file });
}

/** The list of contents and the entry itself must name the same file: programs differ in which one they believe. */
async function isSameEntry(archive: Archive, { entry }: ArchiveEntry): Promise<boolean> {
  try {
    const local = await archive.zip.readLocalFileHeaderPromise(entry);
    return local.fileName.equals(entry.fileNameRaw) && local.compressionMethod === entry.compressionMethod;
  } catch {
    return false;
  }
}
