import { allowedExtensions, extensionOf, type FileKind, fileKinds, hasExtensionOf } from '../file-kind.ts';
import { inspectZip } from './archive/inspect-zip.ts';
import { openArchive } from './archive/open-archive.ts';
import { Budget, type InspectLimits } from './budget.ts';
import { FileBytes } from './bytes.ts';
import { type ForeignKind, megabytesOf, type Reasons, refuseFile } from './file-refusal.ts';
import { inspectImage } from './image/inspect-image.ts';
import { inspectOfd, ofdName } from './ofd/inspect-ofd.ts';
import { contentTypesName, inspectOffice } from './office/inspect-office.ts';
import { inspectCompound } from './ole/inspect-compound.ts';
import { inspectPdf } from './pdf/inspect-pdf.ts';
import { sniff } from './sniff.ts';
import type { Specimen } from './specimen.ts';
import type { Verdict } from './verdict.ts';

/** What comes of an inspection: the kind of the file, or every reason against it. */
export type Inspection = { readonly kind: FileKind; readonly bytes: number } | { readonly refused: Reasons };

/**
 * Decides by its content what a file on disk is, and whether it may be taken. The name only has to agree. Nothing
 * is believed that the file says of its own size, and no more than the limits is ever unpacked. Never throws for
 * what the bytes are; only for a fault of the machine.
 */
export async function inspectFile(path: string, file: string, limits: InspectLimits): Promise<Inspection> {
  const bytes = new FileBytes(path);
  try {
    const { size } = bytes;
    if (size === 0) return { refused: [refuseFile('file-empty', { file })] };
    if (size > limits.maxBytes) {
      const facts = { file, megabytes: megabytesOf(size), maxMegabytes: megabytesOf(limits.maxBytes) };
      return { refused: [refuseFile('file-too-large', facts)] };
    }
    const specimen = { file, path, bytes, depth: 0, budget: new Budget(limits) };
    const { kind, reasons } = await inspectSpecimen(specimen);
    return kind !== undefined && reasons.length === 0 ? { kind, bytes: size } : { refused: reasons };
  } finally {
    bytes.close();
  }
}

/** Inspects one file by its content, then asks whether its name agrees. */
async function inspectSpecimen(specimen: Specimen): Promise<Verdict> {
  const { file, bytes } = specimen;
  if (bytes.size === 0) return against(refuseFile('file-empty', { file }));
  const found = await inspectContent(specimen);
  if (typeof found === 'string') {
    return against(refuseFile('file-type-not-allowed', { file, found, allowed: allowedExtensions }));
  }
  if (found.kind === undefined || hasExtensionOf(found.kind, file)) return found;
  const { extensions } = fileKinds[found.kind];
  const facts = { file, extension: extensionOf(file), extensions };
  return { ...found, reasons: [...found.reasons, refuseFile('file-extension-disagrees', facts)] };
}

const against = (...reasons: Reasons): Verdict => ({ kind: undefined, reasons });

async function inspectContent(specimen: Specimen): Promise<Verdict | ForeignKind> {
  const family = sniff(specimen.bytes);
  switch (family) {
    case 'pdf':
      return { kind: family, reasons: await inspectPdf(specimen) };
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'tiff':
      return { kind: family, reasons: inspectImage(specimen, family) };
    case 'ole':
      return inspectCompound(specimen);
    case 'zip':
      return inspectArchive(specimen);
    default:
      return family;
  }
}

/** A ZIP is a document when it holds the part that makes it one. */
async function inspectArchive(specimen: Specimen): Promise<Verdict | ForeignKind> {
  const archive = await openArchive(specimen);
  if ('refused' in archive) return against(...archive.refused);
  try {
    const has = (part: string): boolean => archive.entries.some(({ name }) => name.toLowerCase() === part);
    if (has(contentTypesName)) return await inspectOffice(specimen, archive, inspectSpecimen);
    if (archive.entries.some(({ name }) => name === ofdName)) {
      return { kind: 'ofd', reasons: await inspectOfd(specimen, archive) };
    }
    return { kind: 'zip', reasons: await inspectZip(specimen, archive, inspectSpecimen) };
  } finally {
    archive.zip.close();
  }
}
