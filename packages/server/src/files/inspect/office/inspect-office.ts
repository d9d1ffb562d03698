import { showName } from '../archive/entry-name.ts';
import { inspectInside } from '../archive/inspect-inside.ts';
import { inspectPlain } from '../archive/inspect-plain.ts';
import type { Archive, ArchiveEntry } from '../archive/open-archive.ts';
import { readXmlEntry } from '../archive/read-entry.ts';
import { type FileRefusal, type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import type { Inspect, Verdict } from '../verdict.ts';
import { DrawingWatch } from '../xml/drawing-watch.ts';
import { ContentTypes } from './content-types.ts';
import { FieldCodes } from './field-codes.ts';
import { partKindOf } from './part-kind.ts';
import { Relations } from './relations.ts';

/** The part that makes a ZIP an office document. */
export const contentTypesName = '[content_types].xml';
const maxReasons = 50;

/** Looks through every part of a Word or Excel document of ISO/IEC 29500. */
export async function inspectOffice(
  specimen: Specimen,
  archive: Archive,
  inspect: Inspect,
): Promise<Verdict | 'presentation'> {
  const { file } = specimen;
  const types = new ContentTypes();
  const list = archive.entries.find(({ name }) => name.toLowerCase() === contentTypesName);
  const refused = list && (await readXmlEntry(specimen, archive, list, types));
  if (refused) return { kind: undefined, reasons: [refused] };
  if (types.kind === undefined) {
    // Documents made for macros have main types of their own.
    const reason = refuseFile(types.hasMacros ? 'file-macros' : 'file-damaged', { file });
    return { kind: undefined, reasons: [reason] };
  }
  if (types.kind === 'presentation') return 'presentation';
  const reasons: FileRefusal[] = [];
  if (types.hasMacros) reasons.push(refuseFile('file-macros', { file }));
  if (types.object !== undefined) {
    reasons.push(refuseFile('file-embedded-object', { file, part: showName(types.object) }));
  }
  for (const entry of archive.entries) {
    if (reasons.length >= maxReasons || reasons.some(({ kind }) => kind === 'archive-too-big-inside')) break;
    if (entry !== list) reasons.push(...(await inspectPart(specimen, archive, entry, inspect)));
  }
  return { kind: types.kind, reasons: withoutRepeats(reasons) };
}

async function inspectPart(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
  inspect: Inspect,
): Promise<Reasons> {
  const { file } = specimen;
  const part = showName(entry.name);
  switch (partKindOf(entry.name)) {
    case 'macros':
      return [refuseFile('file-macros', { file })];
    case 'object':
      return [refuseFile('file-embedded-object', { file, part })];
    case 'external':
      return [refuseFile('file-external-reference', { file, part })];
    case 'unknown':
      return [refuseFile('file-unknown-part', { file, part })];
    case 'document':
      return (await inspectInside(specimen, archive, entry, inspect)).reasons;
    case 'plain':
      return inspectPlain(specimen, archive, entry);
    case 'drawing':
      return inspectDrawing(specimen, archive, entry);
    case 'relations':
      return inspectRelations(specimen, archive, entry);
    case 'text':
      return inspectText(specimen, archive, entry);
    default:
      return reasonIf(await readXmlEntry(specimen, archive, entry, {}));
  }
}

const reasonIf = (refused: FileRefusal | undefined): Reasons => (refused === undefined ? [] : [refused]);

async function inspectDrawing(specimen: Specimen, archive: Archive, entry: ArchiveEntry): Promise<Reasons> {
  const drawing = new DrawingWatch();
  const refused = await readXmlEntry(specimen, archive, entry, drawing);
  if (refused !== undefined || !drawing.isActive) return reasonIf(refused);
  return [refuseFile('file-active-content', { file: specimen.file, what: 'script' })];
}

async function inspectRelations(specimen: Specimen, archive: Archive, entry: ArchiveEntry): Promise<Reasons> {
  const { file } = specimen;
  const part = showName(entry.name);
  const relations = new Relations();
  const refused = await readXmlEntry(specimen, archive, entry, relations);
  const reasons: FileRefusal[] = [...reasonIf(refused)];
  if (relations.bad.has('macros')) reasons.push(refuseFile('file-macros', { file }));
  if (relations.bad.has('object')) reasons.push(refuseFile('file-embedded-object', { file, part }));
  if (relations.bad.has('external')) reasons.push(refuseFile('file-external-reference', { file, part }));
  return reasons;
}

async function inspectText(specimen: Specimen, archive: Archive, entry: ArchiveEntry): Promise<Reasons> {
  const codes = new FieldCodes();
  const refused = await readXmlEntry(specimen, archive, entry, codes);
  if (refused !== undefined || !codes.exchangesData) return reasonIf(refused);
  return [refuseFile('file-active-content', { file: specimen.file, what: 'data-exchange' })];
}

/** One reason of a kind with the same facts is enough. */
function withoutRepeats(reasons: Reasons): Reasons {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
