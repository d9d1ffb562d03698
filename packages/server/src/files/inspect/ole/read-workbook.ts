/** What the first records of an Excel workbook of before 2007 say of it. */
export interface WorkbookHead {
  readonly isEncrypted: boolean;
  readonly hasMacroSheet: boolean;
}

const endOfGlobals = 0x000a;
const filePassword = 0x002f;
const boundSheet = 0x0085;
const macroSheet = 1;
const moduleSheet = 6;

/** Walks the records of the workbook's globals (MS-XLS, 2.1.7.20.3) for a password and for sheets of macros. */
export function readWorkbook(stream: Buffer): WorkbookHead {
  let isEncrypted = false;
  let hasMacroSheet = false;
  let place = 0;
  while (place + 4 <= stream.length) {
    const record = stream.readUInt16LE(place);
    const size = stream.readUInt16LE(place + 2);
    const type = stream[place + 9];
    if (record === endOfGlobals) break;
    if (record === filePassword) isEncrypted = true;
    if (record === boundSheet && (type === macroSheet || type === moduleSheet)) hasMacroSheet = true;
    place += 4 + size;
  }
  return { isEncrypted, hasMacroSheet };
}
