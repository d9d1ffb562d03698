import type { FileRefusal } from '../file-refusal.ts';
import { refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import { XmlScanner, type XmlVisitor } from '../xml/xml-scanner.ts';
import { XmlText } from '../xml/xml-text.ts';
import { inflateEntry } from './inflate-entry.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';

const headSize = 64;

/** Unpacks an entry that is XML and tells the visitor of its tags. Answers the reason against it. */
export async function readXmlEntry(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
  visitor: XmlVisitor,
): Promise<FileRefusal | undefined> {
  const text = new XmlText();
  const scanner = new XmlScanner(visitor);
  const refusal = await inflateEntry(specimen, archive, entry, (piece) => scanner.feed(text.write(piece)));
  if (refusal !== undefined) return refusal;
  scanner.feed(text.end());
  scanner.end();
  const isSound = !(scanner.isBroken || scanner.hasDoctype || text.isUnknown);
  return isSound ? undefined : refuseFile('file-damaged', { file: specimen.file });
}

/** Unpacks an entry and keeps its first bytes. */
export async function readHeadOfEntry(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
): Promise<{ readonly head: Buffer } | { readonly refused: FileRefusal }> {
  let head = Buffer.alloc(0);
  const refused = await inflateEntry(specimen, archive, entry, (piece) => {
    if (head.length < headSize) head = Buffer.concat([head, piece.subarray(0, headSize)]);
  });
  return refused === undefined ? { head } : { refused };
}
