import { extensionOf } from '../../file-kind.ts';
import { type Reasons, refuseFile } from '../file-refusal.ts';
import { hidesAnotherFile } from '../sniff.ts';
import type { Specimen } from '../specimen.ts';
import { showName } from './entry-name.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';
import { readHeadOfEntry } from './read-entry.ts';

/** A picture or a font must not be a program or an archive under another name. */
export async function inspectPlain(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
): Promise<Reasons> {
  const read = await readHeadOfEntry(specimen, archive, entry);
  if ('refused' in read) return [read.refused];
  if (!hidesAnotherFile(read.head, extensionOf(entry.name))) return [];
  return [refuseFile('file-unknown-part', { file: specimen.file, part: showName(entry.name) })];
}
