import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compoundOf, sheetRecord, wordStream, workbookStream } from '../../testing/compound-bytes.ts';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

/** The kinds of refusal; 'taken' when the file is accepted. */
async function found(bytes: Buffer, name: string): Promise<readonly string[]> {
  const inspection = await folder.inspect(bytes, name);
  return 'kind' in inspection ? ['taken'] : inspection.refused.map(({ kind }) => kind);
}

describe('documents of before 2007', () => {
  const doc = (flags: number, ...names: string[]) =>
    found(
      compoundOf([
        { name: 'WordDocument', bytes: wordStream(flags) },
        ...names.map((name) =>
          name.startsWith('s:') ? { name: name.slice(2), bytes: Buffer.from('x') } : { name },
        ),
      ]),
      'a.doc',
    );
  const xls = (...records: (readonly [number, Buffer])[]) =>
    found(compoundOf([{ name: 'Workbook', bytes: workbookStream(records) }]), 'a.xls');

  it('are taken when plain, with an empty pool of objects as Word writes it', async () => {
    expect(await doc(0, 'ObjectPool', 's:\x01CompObj', 's:1Table')).toEqual(['taken']);
    expect(await xls(sheetRecord(0), sheetRecord(2))).toEqual(['taken']);
  });

  it.each(['Macros', 'VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'macros'])(
    'are refused with %s',
    async (name) => {
      expect(await doc(0, name)).toEqual(['file-macros']);
    },
  );

  it('are refused with macros that their own list does not lead to', async () => {
    const hidden = Buffer.concat([wordStream(), Buffer.from('_VBA_PROJECT', 'utf16le')]);

    expect(await found(compoundOf([{ name: 'WordDocument', bytes: hidden }]), 'a.doc')).toEqual([
      'file-macros',
    ]);
  });

  it('are refused with sheets of macros', async () => {
    expect(await xls(sheetRecord(0), sheetRecord(1))).toEqual(['file-macros']);
  });

  it.each(['_1234567890', 'MBD0001A2B3', 's:\x01Ole10Native'])(
    'are refused with the object %s',
    async (name) => {
      expect(await doc(0, 'ObjectPool', name)).toEqual(['file-embedded-object']);
    },
  );

  it('are refused when they are encrypted', async () => {
    expect(await doc(0x0100)).toEqual(['file-encrypted']);
    expect(await xls([0x002f, Buffer.alloc(6)])).toEqual(['file-encrypted']);
    const packed = compoundOf([
      { name: 'EncryptionInfo', bytes: Buffer.alloc(8) },
      { name: 'EncryptedPackage', bytes: Buffer.alloc(8) },
    ]);
    expect(await found(packed, 'a.docx')).toEqual(['file-encrypted']);
  });
});
