import { type Entry, fromRandomAccessReader, type ZipFile } from 'yauzl';
import { type FileRefusal, type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import { BytesReader } from './bytes-reader.ts';
import { nameKey, namesOf, showName, whyNotName } from './entry-name.ts';
import { isFault } from './is-fault.ts';

/** One file inside an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** An archive whose list of contents is sound. */
export interface Archive {
  readonly zip: ZipFile;
  readonly entries: readonly ArchiveEntry[];
}

const encryptedFlags = 0x1 | 0x40 | 0x2000;
const stored = 0;
const deflated = 8;
const typeBits = 0xf000;
const plainTypes = new Set([0, 0x8000, 0x4000]);

/** Reads the list of contents of a ZIP; every reason against it, or the archive. Folders are left out. */
export async function openArchive(specimen: Specimen): Promise<Archive | { readonly refused: Reasons }> {
  const { file, bytes, budget } = specimen;
  const zip = await openZip(specimen);
  if (zip === undefined) return { refused: [refuseFile('file-truncated', { file })] };
  const { maxEntries } = budget.limits;
  if (!budget.takeEntries(zip.entryCount)) {
    const facts = { file, entries: zip.entryCount, maxEntries };
    return { refused: [refuseFile('archive-too-many-entries', facts)] };
  }
  const read = await readEntries(zip, file);
  if ('refused' in read) return read;
  const refused = reasonsAgainstNames(read, file);
  if (refused.length > 0) return { refused };
  const entries = read.filter(({ name }) => !name.endsWith('/'));
  if (entries.length === 0 && bytes.size > 0) return { refused: [refuseFile('file-empty', { file })] };
  return { zip, entries };
}

function openZip({ bytes }: Specimen): Promise<ZipFile | undefined> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  return new Promise((resolve) => {
    fromRandomAccessReader(new BytesReader(bytes), bytes.size, options, (error, zip) => {
      resolve(error ? undefined : zip);
    });
  });
}

async function readEntries(
  zip: ZipFile,
  file: string,
): Promise<readonly ArchiveEntry[] | { readonly refused: Reasons }> {
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const [name = '', ...others] = namesOf(entry);
      if (others.some((other) => other !== name)) {
        return { refused: [refuseFile('archive-name', { file, entry: showName(name), trick: 'twofold' })] };
      }
      entries.push({ name, entry });
    }
    return entries;
  } catch (error) {
    if (isFault(error)) throw error;
    const isEncrypted = error instanceof Error && error.message.includes('encryption');
    return { refused: [refuseFile(isEncrypted ? 'file-encrypted' : 'file-damaged', { file })] };
  }
}

/** Every reason against the names and attributes in the list; the first reason of each entry. */
function reasonsAgainstNames(entries: readonly ArchiveEntry[], file: string): Reasons {
  const seen = new Set<string>();
  const reasons = entries.map(({ name, entry }): FileRefusal | undefined => {
    const shown = showName(name);
    const trick = whyNotName(name);
    if (trick !== undefined) return refuseFile('archive-name', { file, entry: shown, trick });
    if (!plainTypes.has((entry.externalFileAttributes >>> 16) & typeBits)) {
      return refuseFile('archive-link', { file, entry: shown });
    }
    if (seen.has(nameKey(name))) return refuseFile('archive-duplicate', { file, entry: shown });
    seen.add(nameKey(name));
    if ((entry.generalPurposeBitFlag & encryptedFlags) !== 0) return refuseFile('file-encrypted', { file });
    const isKnown = entry.compressionMethod === stored || entry.compressionMethod === deflated;
    return isKnown ? undefined : refuseFile('archive-method', { file, entry: shown });
  });
  return reasons.filter((reason) => reason !== undefined);
}
