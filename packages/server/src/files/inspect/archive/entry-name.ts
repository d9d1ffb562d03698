import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';
import type { NameTrick } from '../file-refusal.ts';

const utf8Flag = 0x800;
const unicodePathField = 0x7075;
const maxLength = 500;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const chinese = new TextDecoder('gb18030');

/**
 * The names an unpacking program may take for an entry: the one of the header, in UTF-8 or, as Chinese Windows
 * writes it, GB 18030; and the one of the extra field for Unicode paths, where it is valid.
 */
export function namesOf(entry: Entry): readonly string[] {
  const raw = Buffer.from(entry.fileNameRaw);
  const header = decodeName(raw, (entry.generalPurposeBitFlag & utf8Flag) !== 0);
  const extra = entry.extraFields
    .filter(({ id, data }) => id === unicodePathField && data.length > 5 && data.readUInt8(0) === 1)
    .filter(({ data }) => data.readUInt32LE(1) === crc32(raw))
    .map(({ data }) => data.toString('utf8', 5));
  return [header, ...extra];
}

function decodeName(raw: Buffer, isUtf8: boolean): string {
  if (isUtf8) return raw.toString('utf8');
  try {
    return strictUtf8.decode(raw);
  } catch {
    return chinese.decode(raw);
  }
}

const isControl = (sign: string): boolean => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(sign);

/** What makes the name of an entry unsafe to unpack; nothing when it stays where the archive is unpacked. */
export function whyNotName(name: string): NameTrick | undefined {
  if (name === '') return 'empty';
  if (name.length > maxLength) return 'long';
  if (isControl(name)) return 'control';
  if (name.includes('\\')) return 'backslash';
  if (/^[A-Za-z]:/.test(name)) return 'drive';
  if (name.startsWith('/')) return 'absolute';
  const steps = name.split('/');
  if (steps.includes('..') || steps.includes('.')) return 'parent';
  return steps.slice(0, -1).includes('') ? 'empty' : undefined;
}

/** Two entries with the same key overwrite each other on some systems. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\/$/, '');
}

/** A name as a message shows it: what cannot be seen is put in as its code. */
export function showName(name: string): string {
  const shown = Array.from(name.slice(0, 120), (sign) =>
    isControl(sign) ? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : sign,
  );
  return shown.join('');
}
