import type { Bytes } from './bytes.ts';
import type { ForeignKind } from './file-refusal.ts';

/** What the first bytes of a file say it is; archives and compound files are told apart further in. */
export type Family = 'pdf' | 'zip' | 'ole' | 'png' | 'jpeg' | 'webp' | 'tiff' | ForeignKind;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const gzip = latin('\x1f\x8b');

const signatures: readonly (readonly [Family, Buffer])[] = [
  ['pdf', latin('%PDF-')],
  ['zip', latin('PK\x03\x04')],
  ['ole', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['png', latin('\x89PNG\r\n\x1a\n')],
  ['jpeg', latin('\xff\xd8\xff')],
  ['tiff', latin('II*\0')],
  ['tiff', latin('MM\0*')],
  ['other-archive', latin('Rar!\x1a\x07')],
  ['other-archive', latin("7z\xbc\xaf'\x1c")],
  ['other-archive', gzip],
  ['other-archive', latin('BZh')],
  ['other-archive', latin('\xfd7zXZ\0')],
  ['program', latin('MZ')],
  ['program', latin('\x7fELF')],
  ['program', latin('#!')],
  ['program', latin('\xca\xfe\xba\xbe')],
  ['program', latin('\xcf\xfa\xed\xfe')],
];

const headSize = 1024;

/** The family of a file by its content alone. */
export function sniff(bytes: Bytes): Family {
  const head = bytes.slice(0, headSize);
  const known = signatures.find(([, signature]) => head.subarray(0, signature.length).equals(signature));
  if (known !== undefined) return known[0];
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  return sniffText(head);
}

/** Marked-up text is named for what it is, so that the message can say what to do with it. */
function sniffText(head: Buffer): ForeignKind {
  const text = head.toString('latin1').replaceAll('\0', '').toLowerCase();
  if (/<(?:\w+:)?svg[\s>]/.test(text)) return 'svg';
  return /<(?:!doctype\s+html|html|head|body|script)[\s>]/.test(text) ? 'html' : 'unknown';
}

/** Pictures that are packed with gzip, and fonts whose first bytes are scrambled. */
const gzipped = new Set(['emz', 'wmz']);
const scrambled = new Set(['odttf']);

/** Whether bytes that should be a picture, a font or a seal begin like a program, an archive or a document. */
export function hidesAnotherFile(head: Uint8Array, extension: string): boolean {
  if (scrambled.has(extension)) return false;
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const begins = (signature: Buffer): boolean => start.subarray(0, signature.length).equals(signature);
  if (gzipped.has(extension) && begins(gzip)) return false;
  return signatures.some(([family, signature]) => hiddenFamilies.has(family) && begins(signature));
}

const hiddenFamilies: ReadonlySet<Family> = new Set<Family>([
  'pdf',
  'zip',
  'ole',
  'program',
  'other-archive',
]);
