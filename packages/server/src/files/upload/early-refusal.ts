import { allowedExtensions, extensionOf, type FileKind, fileKinds, hasExtensionOf } from '../file-kind.ts';
import type { InspectLimits } from '../inspect/budget.ts';
import { type ForeignKind, megabytesOf, type Reasons, refuseFile } from '../inspect/file-refusal.ts';

const foreignExtensions: Readonly<Record<string, ForeignKind>> = {
  svg: 'svg',
  html: 'html',
  htm: 'html',
  rar: 'other-archive',
  '7z': 'other-archive',
  gz: 'other-archive',
  tar: 'other-archive',
  ppt: 'presentation',
  pptx: 'presentation',
  exe: 'program',
  msi: 'program',
  bat: 'program',
};

/** Office documents made to hold macros. */
const macroExtensions = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam']);

/** What can be said against a file before a single byte of it was sent: its name and how long it says it is. */
export function reasonsBeforehand(file: string, bytes: number, limits: InspectLimits): Reasons {
  if (macroExtensions.has(extensionOf(file))) return [refuseFile('file-macros', { file })];
  const kinds = Object.keys(fileKinds) as FileKind[];
  if (!kinds.some((kind) => hasExtensionOf(kind, file))) {
    const found = foreignExtensions[extensionOf(file)] ?? 'unknown';
    return [refuseFile('file-type-not-allowed', { file, found, allowed: allowedExtensions })];
  }
  if (bytes <= limits.maxBytes) return [];
  const facts = { file, megabytes: megabytesOf(bytes), maxMegabytes: megabytesOf(limits.maxBytes) };
  return [refuseFile('file-too-large', facts)];
}
