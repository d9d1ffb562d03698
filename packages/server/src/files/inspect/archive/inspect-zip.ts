import { type FileRefusal, type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import type { Inspect } from '../verdict.ts';
import { showName } from './entry-name.ts';
import { inspectInside } from './inspect-inside.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';
import { readHeadOfEntry } from './read-entry.ts';

const maxReasons = 50;
const enough = new Set(['archive-too-big-inside', 'archive-too-many-entries']);

/** Inspects every file of an archive; what a computer leaves in archives by itself is passed over. */
export async function inspectZip(specimen: Specimen, archive: Archive, inspect: Inspect): Promise<Reasons> {
  const reasons: FileRefusal[] = [];
  for (const entry of archive.entries) {
    if (reasons.length >= maxReasons || reasons.some(({ kind }) => enough.has(kind))) break;
    if (isLeftover(entry)) reasons.push(...(await inspectLeftover(specimen, archive, entry)));
    else reasons.push(...(await inspectMember(specimen, archive, entry, inspect)));
  }
  return reasons;
}

async function inspectMember(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
  inspect: Inspect,
): Promise<Reasons> {
  const { kind, reasons } = await inspectInside(specimen, archive, entry, inspect);
  if (kind !== 'zip') return reasons;
  return [refuseFile('archive-nested', { file: specimen.file, entry: showName(entry.name) })];
}

const maxLeftover = 256 * 1024;
const leftovers: readonly (readonly [name: RegExp, begins: string])[] = [
  [/(?:^|\/)\._[^/]+$/, '00051607'],
  [/(?:^|\/)\.DS_Store$/, '0000000142756431'],
];

function leftoverOf({ name, entry }: ArchiveEntry): string | undefined {
  if (entry.uncompressedSize > maxLeftover) return undefined;
  return leftovers.find(([form]) => form.test(name))?.[1];
}

const isLeftover = (entry: ArchiveEntry): boolean => leftoverOf(entry) !== undefined;

async function inspectLeftover(specimen: Specimen, archive: Archive, entry: ArchiveEntry): Promise<Reasons> {
  const read = await readHeadOfEntry(specimen, archive, entry);
  if ('refused' in read) return [read.refused];
  if (read.head.toString('hex').startsWith(leftoverOf(entry) ?? '')) return [];
  return [refuseFile('file-unknown-part', { file: specimen.file, part: showName(entry.name) })];
}
