import type { Bytes } from '../bytes.ts';
import { type FileRefusal, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import type { Verdict } from '../verdict.ts';
import { type CompoundEntry, CompoundFile } from './compound-file.ts';
import { readWorkbook } from './read-workbook.ts';

const macroNames = new Set(['macros', 'vba', '_vba_project', '_vba_project_cur', '_vba_project_cur_']);
/** Storages of embedded objects in Word and Excel, and the streams that hold other programs' files. */
const objectName = /^(?:_\d{6,}|MBD[0-9A-F]{8}|Ole10Native|Ole10ItemName)$/i;
const encryptedNames = new Set(['EncryptedPackage', 'EncryptionInfo']);
const hiddenMacroMark = Buffer.from('_VBA_PROJECT', 'utf16le');
const headSize = 64;

/** Looks into a compound file: a Word or Excel document of before 2007, an encrypted one, or something else. */
export function inspectCompound(specimen: Specimen): Verdict | 'presentation' | 'unknown' {
  const { bytes, file } = specimen;
  const read = CompoundFile.read(bytes);
  if (read === 'truncated') return against(refuseFile('file-truncated', { file }));
  if (read === 'damaged') return against(refuseFile('file-damaged', { file }));
  const find = (...names: string[]) =>
    read.entries.find(({ name, isStream }) => isStream && names.includes(name));
  if (read.entries.some(({ name }) => encryptedNames.has(name))) {
    return against(refuseFile('file-encrypted', { file }));
  }
  const workbook = find('Workbook', 'Book');
  const document = find('WordDocument');
  if (workbook === undefined && document === undefined) {
    return find('PowerPoint Document') === undefined ? 'unknown' : 'presentation';
  }
  const reasons = reasonsAgainst(specimen, read.entries);
  const content =
    workbook === undefined ? undefined : readWorkbook(read.readStream(workbook, maxWorkbookHead));
  if (content?.isEncrypted || (document && isEncryptedDocument(read, document))) {
    reasons.push(refuseFile('file-encrypted', { file }));
  }
  if (content?.hasMacroSheet && !reasons.some(({ kind }) => kind === 'file-macros')) {
    reasons.push(refuseFile('file-macros', { file }));
  }
  return { kind: document === undefined ? 'xls' : 'doc', reasons };
}

/** The list of sheets stands at the beginning of a workbook. */
const maxWorkbookHead = 4 * 1024 * 1024;

const against = (reason: FileRefusal): Verdict => ({ kind: undefined, reasons: [reason] });

function reasonsAgainst({ bytes, file }: Specimen, entries: readonly CompoundEntry[]): FileRefusal[] {
  const reasons: FileRefusal[] = [];
  const hasMacros = entries.some(({ name }) => macroNames.has(name.toLowerCase())) || hidesMacros(bytes);
  if (hasMacros) reasons.push(refuseFile('file-macros', { file }));
  const part = entries.map(({ name }) => withoutMark(name)).find((name) => objectName.test(name));
  if (part !== undefined) reasons.push(refuseFile('file-embedded-object', { file, part }));
  return reasons;
}

/** Streams of the system begin with a control sign. */
const withoutMark = (name: string): string => name.replace(/^\p{Cc}/u, '');

/** A macro storage that the list of entries does not lead to, such as one in an embedded compound file. */
const hidesMacros = (bytes: Bytes): boolean => bytes.find(hiddenMacroMark, 0) >= 0;

/** The first flags of a Word document say whether it is encrypted (MS-DOC, 2.5.2). */
function isEncryptedDocument(file: CompoundFile, document: CompoundEntry): boolean {
  const head = file.readStream(document, headSize);
  return head.length >= 12 && (head.readUInt16LE(10) & 0x0100) !== 0;
}
