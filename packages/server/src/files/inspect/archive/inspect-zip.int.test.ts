import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';
import { officeOf } from '../../testing/office-bytes.ts';
import { pdfOf } from '../../testing/pdf-bytes.ts';
import { pngOf } from '../../testing/picture-bytes.ts';
import { type ZipPart, zipOf } from '../../testing/zip-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

const inspect = (parts: readonly ZipPart[], limits = {}) => folder.inspect(zipOf(parts), 'a.zip', limits);
const png: ZipPart = { name: 'p.png', bytes: pngOf() };

describe('names inside an archive', () => {
  it.each([
    ['parent', '../p.png'],
    ['parent', 'a/../../p.png'],
    ['parent', './p.png'],
    ['absolute', '/etc/p.png'],
    ['backslash', 'a\\p.png'],
    ['backslash', '..\\p.png'],
    ['drive', 'C:p.png'],
    ['control', 'p\0.png'],
    ['control', 'gnp.\u202egpj.png'],
    ['empty', ''],
    ['empty', 'a//p.png'],
    ['long', `${'a'.repeat(500)}.png`],
  ])('are refused for %s: %j', async (trick, name) => {
    expect(await inspect([{ ...png, name }])).toMatchObject({
      refused: [{ kind: 'archive-name', facts: { file: 'a.zip', trick } }],
    });
  });

  it('are all named when several are bad', async () => {
    const inspection = await inspect([{ ...png, name: '../1.png' }, png, { ...png, name: '/2.png' }]);

    expect(inspection).toMatchObject({
      refused: [{ facts: { entry: '../1.png' } }, { facts: { entry: '/2.png' } }],
    });
  });

  it('may be written as Chinese Windows writes them', async () => {
    const name = Buffer.from('d6a4c3f7b2c4c1cf2e706e67', 'hex');

    expect(await inspect([{ ...png, name }])).toHaveProperty('kind', 'zip');
  });

  it('are refused when a second name is given for the same entry', async () => {
    const extra = Buffer.concat([
      Buffer.from([0x75, 0x70, 5 + 8, 0, 1, 0, 0, 0, 0]),
      Buffer.from('../p.png'),
    ]);
    extra.writeUInt32LE(crc32('p.png'), 5);

    expect(await inspect([{ ...png, extra }])).toMatchObject({
      refused: [{ kind: 'archive-name', facts: { trick: 'twofold' } }],
    });
  });

  it('are refused when the entry itself has another one', async () => {
    expect(await inspect([{ ...png, localName: 'q.exe' }])).toMatchObject({
      refused: [{ kind: 'file-damaged' }],
    });
  });

  it.each([
    ['p.png', 'p.png'],
    ['p.png', 'P.PNG'],
    ['caf\u00e9.png', 'cafe\u0301.png'],
  ])('are refused when they overwrite each other: %s and %s', async (first, second) => {
    const parts = [first, second].map((name) => ({ ...png, name }));

    expect(await inspect(parts)).toMatchObject({ refused: [{ kind: 'archive-duplicate' }] });
  });

  it.each([0o120777, 0o020666, 0o010666])('are refused when they lead elsewhere (mode %o)', async (mode) => {
    expect(await inspect([{ ...png, mode }])).toMatchObject({ refused: [{ kind: 'archive-link' }] });
  });
});

describe('the size of an archive', () => {
  it('takes as many entries as allowed and not one more', async () => {
    const parts = [1, 2, 3].map((n) => ({ ...png, name: `${n}.png` }));

    expect(await inspect(parts, { maxEntries: 3 })).toHaveProperty('kind', 'zip');
    expect(await inspect(parts, { maxEntries: 2 })).toMatchObject({
      refused: [{ kind: 'archive-too-many-entries', facts: { entries: 3, maxEntries: 2 } }],
    });
  });

  it('counts the entries of documents inside too', async () => {
    const parts = [{ name: 'a.docx', bytes: officeOf('docx') }];

    expect(await inspect(parts, { maxEntries: 5 })).toHaveProperty('kind', 'zip');
    expect(await inspect(parts, { maxEntries: 4 })).toMatchObject({
      refused: [{ kind: 'archive-too-many-entries', facts: { file: 'a.zip/a.docx' } }],
    });
  });

  it('measures what comes out, whatever the list claims', async () => {
    const bytes = pdfOf({ objects: [`(${'a'.repeat(3_000_000)})`] });

    expect(await inspect([{ name: 'a.pdf', bytes }], { ratio: 2000 })).toHaveProperty('kind', 'zip');
    expect(await inspect([{ name: 'a.pdf', bytes }], { ratio: 100 })).toMatchObject({
      refused: [{ kind: 'archive-ratio', facts: { entry: 'a.pdf', maxRatio: 100 } }],
    });
    expect(await inspect([{ name: 'a.pdf', bytes, claimedSize: 1000 }])).toMatchObject({
      refused: [{ kind: 'file-damaged' }],
    });
  });

  it('adds up all entries, also those of archives inside', async () => {
    const half = { name: 'a.pdf', bytes: pdfOf({ objects: [`(${'a'.repeat(600_000)})`] }) };
    const limits = { maxInflatedBytes: 1_000_000 };

    expect(await inspect([half], limits)).toHaveProperty('kind', 'zip');
    expect(await inspect([half, { ...half, name: 'b.pdf' }], limits)).toMatchObject({
      refused: [{ kind: 'archive-too-big-inside' }],
    });
    const document = officeOf('docx', { parts: [{ name: 'word/media/1.bmp', bytes: 'b'.repeat(900_000) }] });
    expect(await inspect([half, { name: 'b.docx', bytes: document }], limits)).toMatchObject({
      refused: [{ kind: 'archive-too-big-inside', facts: { file: 'a.zip/b.docx' } }],
    });
  });

  it('refuses a list that claims more entries than there are, and one with offsets beyond any file', async () => {
    expect(await folder.inspect(zipOf([png], { claimedEntries: 3 }), 'a.zip')).toMatchObject({
      refused: [{ kind: 'file-damaged' }],
    });
    const bytes = zipOf([png]);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.fill(0xff, 8, 16);
    const far = Buffer.concat([bytes.subarray(0, -22), locator, bytes.subarray(-22)]);
    expect(await folder.inspect(far, 'a.zip')).toMatchObject({ refused: [{ kind: 'file-truncated' }] });
  });
});

describe('what an archive holds', () => {
  it('is inspected file by file, and every bad one is named', async () => {
    const inspection = await inspect([
      png,
      { name: '一/script.pdf', bytes: pdfOf({ objects: ['<< /JS (1) >>'] }) },
      { name: 'run.exe', bytes: 'MZ\x90' },
      { name: 'picture.jpg', bytes: pngOf() },
      { name: 'empty.pdf', bytes: '' },
    ]);

    expect(inspection).toMatchObject({
      refused: [
        { kind: 'file-active-content', facts: { file: 'a.zip/一/script.pdf', what: 'script' } },
        { kind: 'file-type-not-allowed', facts: { file: 'a.zip/run.exe', found: 'program' } },
        { kind: 'file-extension-disagrees', facts: { file: 'a.zip/picture.jpg', extension: 'jpg' } },
        { kind: 'file-empty', facts: { file: 'a.zip/empty.pdf' } },
      ],
    });
  });

  it('may not be another archive', async () => {
    expect(await inspect([{ name: 'b.zip', bytes: zipOf([png]) }])).toMatchObject({
      refused: [{ kind: 'archive-nested', facts: { file: 'a.zip', entry: 'b.zip' } }],
    });
  });

  it('may not be encrypted', async () => {
    expect(await inspect([{ ...png, flags: 0x801 }])).toMatchObject({
      refused: [{ kind: 'file-encrypted' }],
    });
    expect(await inspect([{ ...png, flags: 0x841 }])).toMatchObject({
      refused: [{ kind: 'file-encrypted' }],
    });
  });

  it('may not be packed in a way that cannot be looked into', async () => {
    expect(await inspect([{ ...png, method: 12 }])).toMatchObject({ refused: [{ kind: 'archive-method' }] });
  });

  it('is refused when a sum does not agree', async () => {
    expect(await inspect([{ ...png, sum: 1 }])).toMatchObject({ refused: [{ kind: 'file-damaged' }] });
  });

  it('is refused when there is nothing in it', async () => {
    expect(await inspect([{ name: 'folder/', bytes: '' }])).toMatchObject({
      refused: [{ kind: 'file-empty' }],
    });
  });

  it('may hold what a Mac leaves in archives by itself, but nothing under its name', async () => {
    const note = { name: '__MACOSX/._p.png', bytes: Buffer.from('0005160700020000', 'hex') };
    const store = { name: '.DS_Store', bytes: Buffer.from('000000014275643100001000', 'hex') };

    expect(await inspect([png, note, store])).toHaveProperty('kind', 'zip');
    expect(await inspect([png, { ...note, bytes: 'MZ' }])).toMatchObject({
      refused: [{ kind: 'file-unknown-part' }],
    });
  });

  it('is read as other programs write it: sizes after the data, 64-bit records, folders', async () => {
    const zip = new ZipFile();
    zip.addEmptyDirectory('材料');
    zip.addBuffer(pngOf(), '材料/p.png', { forceZip64Format: true });
    zip.addBuffer(pdfOf(), '材料/a.pdf', { compress: false });
    zip.end({ forceZip64Format: true, comment: '' });
    const parts: Buffer[] = [];
    for await (const part of zip.outputStream) parts.push(part as Buffer);

    expect(await folder.inspect(Buffer.concat(parts), 'a.zip')).toHaveProperty('kind', 'zip');
  });

  it('does not stay on disk', async () => {
    await inspect([png, { name: 'b.docx', bytes: officeOf('docx') }, { name: 'bad.pdf', bytes: 'MZ' }]);

    expect(await folder.left()).toEqual([]);
  });
});
