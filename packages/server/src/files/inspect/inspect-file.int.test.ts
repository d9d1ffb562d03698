import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compoundOf, sheetRecord, wordStream, workbookStream } from '../testing/compound-bytes.ts';
import { type InspectionFolder, inspectionFolder } from '../testing/inspect-bytes.ts';
import { ofdOf, officeOf } from '../testing/office-bytes.ts';
import { packedObjects, pdfOf } from '../testing/pdf-bytes.ts';
import { jpegOf, pngOf, tiffOf, webpOf } from '../testing/picture-bytes.ts';
import { zipOf } from '../testing/zip-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

const doc = (...more: { name: string; bytes?: Buffer }[]) =>
  compoundOf([{ name: 'WordDocument', bytes: wordStream() }, ...more]);
const xls = (...records: (readonly [number, Buffer])[]) =>
  compoundOf([{ name: 'Workbook', bytes: workbookStream(records) }]);

const samples: readonly (readonly [kind: string, name: string, bytes: Buffer])[] = [
  ['pdf', '营业执照.PDF', pdfOf()],
  ['pdf', 'packed.pdf', pdfOf({ objects: [packedObjects(['<< /Type /Font >>'])] })],
  ['ofd', '电子发票.ofd', ofdOf()],
  ['docx', '自评报告.docx', officeOf('docx')],
  ['xlsx', '数据.xlsx', officeOf('xlsx')],
  ['doc', 'old.doc', doc()],
  ['xls', 'old.xls', xls(sheetRecord(0))],
  ['png', 'p.png', pngOf()],
  ['jpeg', 'p.JPG', jpegOf()],
  ['webp', 'p.webp', webpOf()],
  ['tiff', 'p.tif', tiffOf()],
  ['tiff', 'p.tiff', tiffOf(3, 4, 'MM')],
  ['zip', '证明材料.zip', zipOf([{ name: '证明/一.pdf', bytes: pdfOf() }])],
];

describe('what a file is', () => {
  it.each(samples)('takes %s as %s', async (kind, name, bytes) => {
    expect(await folder.inspect(bytes, name)).toEqual({ kind, bytes: bytes.length });
  });

  it.each(samples)('refuses %s under the name of another kind', async (_, name, bytes) => {
    const inspection = await folder.inspect(bytes, `${name}.exe`);

    expect(inspection).toMatchObject({
      refused: [{ kind: 'file-extension-disagrees', facts: { extension: 'exe' } }],
    });
  });

  it('refuses a name without an extension', async () => {
    expect(await folder.inspect(pdfOf(), 'report')).toEqual({
      refused: [
        {
          kind: 'file-extension-disagrees',
          facts: { file: 'report', extension: '', extensions: ['pdf'] },
          cites: [],
        },
      ],
    });
  });

  it.each([
    ['svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['svg', Buffer.from('\ufeff<svg onload="x()">', 'utf16le')],
    ['html', '<!DOCTYPE html><html><script>1</script></html>'],
    ['other-archive', 'Rar!\x1a\x07\x01\0 rest of it'],
    ['other-archive', Buffer.from("7z\xbc\xaf'\x1c rest of it", 'latin1')],
    ['program', 'MZ\x90\0 rest of it'],
    ['program', '#!/bin/sh\nrm -rf /'],
    ['presentation', compoundOf([{ name: 'PowerPoint Document', bytes: Buffer.alloc(10) }])],
    [
      'presentation',
      officeOf('docx', {
        mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      }),
    ],
    ['unknown', compoundOf([{ name: 'Something', bytes: Buffer.alloc(10) }])],
    ['unknown', 'just a text'],
    ['unknown', ' %PDF-1.4 after a blank'],
  ])('does not take %s', async (found, bytes) => {
    expect(await folder.inspect(bytes, 'a.pdf')).toMatchObject({
      refused: [{ kind: 'file-type-not-allowed', facts: { file: 'a.pdf', found } }],
    });
  });

  it('refuses an empty file', async () => {
    expect(await folder.inspect('', 'a.pdf')).toMatchObject({ refused: [{ kind: 'file-empty' }] });
  });

  it('takes a file of exactly the largest size and none of a byte more', async () => {
    const bytes = pngOf();

    expect(await folder.inspect(bytes, 'a.png', { maxBytes: bytes.length })).toHaveProperty('kind', 'png');
    expect(await folder.inspect(bytes, 'a.png', { maxBytes: bytes.length - 1 })).toMatchObject({
      refused: [{ kind: 'file-too-large', facts: { file: 'a.png' } }],
    });
  });

  it.each(samples)('refuses %s cut in half', async (_, name, bytes) => {
    const inspection = await folder.inspect(bytes.subarray(0, Math.floor(bytes.length / 2)), name);

    expect(inspection).toMatchObject({
      refused: [{ kind: expect.stringMatching(/^file-(truncated|damaged)$/) }],
    });
  });
});

describe('any bytes', () => {
  const answered = async (bytes: Uint8Array, name: string) => {
    const inspection = await folder.inspect(Buffer.from(bytes), name, { maxInflatedBytes: 4 * 1024 * 1024 });
    expect('refused' in inspection ? inspection.refused.length : 1).toBeGreaterThan(0);
  };

  it('never crash an inspection', async () => {
    const begun = fc
      .tuple(fc.constantFrom(...samples), fc.uint8Array({ maxLength: 400 }), fc.nat(300))
      .map(([[, name, bytes], rest, kept]) => ({
        name,
        bytes: Buffer.concat([bytes.subarray(0, kept), rest]),
      }));
    const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ name: 'a.zip', bytes }));

    await fc.assert(
      fc.asyncProperty(fc.oneof(begun, random), ({ name, bytes }) => answered(bytes, name)),
      {
        numRuns: 1500,
      },
    );
  });

  it('that were a sound file before some changed never crash an inspection', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), changes, ([, name, bytes], changed) => {
        const copy = Buffer.from(bytes);
        for (const [place, value] of changed) copy[place % copy.length] = value;
        return answered(copy, name);
      }),
      { numRuns: 2500 },
    );
  });

  it('leave nothing on disk', async () => {
    expect(await folder.left()).toEqual([]);
  });
});
