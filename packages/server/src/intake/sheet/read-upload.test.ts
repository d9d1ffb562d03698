import { tableFile } from '@laureate/tables';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../files/testing/zip-bytes.ts';
import { sheetLimits } from './limits.ts';
import { readUpload } from './read-upload.ts';
import { writeWorkbook } from './workbook.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const problemOf = async (bytes: Uint8Array) => {
  const read = await readUpload(bytes);
  return 'problem' in read ? read.problem.kind : 'no problem';
};
const sheet = (name: string) => ({ name, widths: [] });
const workbook = (rows: (string | number | null)[][]) => writeWorkbook([{ ...sheet('a'), rows }]);

/** A workbook whose one sheet has this text between its head and its foot. */
function handMade(rows: string): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipOf([
    {
      name: '[Content_Types].xml',
      bytes: `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]);
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text('A1', 'person')}</row>`;

describe('an uploaded table', () => {
  const wanted = {
    head: { cells: ['person', 'name', 'n'], line: 1 },
    body: [
      { cells: ['ex-1', '=1+1'], line: 2 },
      { cells: ['ex-2', '林一', '3'], line: 4 },
    ],
  };
  const rows = [
    ['person', 'name', 'n'],
    ['ex-1', "'=1+1", null],
    [null, null, null],
    ['ex-2', '林一', 3],
  ];
  const csv = 'person,name,n\r\nex-1,"\'=1+1",\r\n\r\n ex-2 ,林一,3\r\n';

  test('is read from a workbook with the numbers of its rows; empty rows and hints are passed over', async () => {
    expect(await readUpload(await workbook(rows))).toEqual(wanted);
    expect(await readUpload(await workbook([...rows, ['# how to fill in', 'x', null]]))).toEqual(wanted);
  });

  test.each([
    ['UTF-8', bytesOf(csv)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${csv}`)],
    ['UTF-16 as spreadsheets save it', Buffer.from(`\ufeff${csv.replaceAll(',', '\t')}`, 'utf16le')],
    ['semicolons', bytesOf(csv.replaceAll(',', ';'))],
  ])('is read from CSV in %s', async (_form, bytes) => {
    expect(await readUpload(bytes)).toEqual(wanted);
  });

  test('is read from CSV as Chinese spreadsheets save it (GB 18030)', async () => {
    const bytes = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xc1, 0xd6]);

    expect(await readUpload(bytes)).toEqual({
      head: { cells: ['姓名'], line: 1 },
      body: [{ cells: ['林'], line: 2 }],
    });
  });

  test('comes back as it was written, whatever starts its cells', async () => {
    const cells = ['=1+1', "'=1", '+86', '-3', '@x', "it's", 'a,b"c', 'two\nlines'];
    const read = await readUpload(bytesOf(tableFile([['a'], ...cells.map((cell) => [cell])])));

    expect('body' in read && read.body.map((line) => line.cells[0])).toEqual(cells);
  });
});

describe('a workbook', () => {
  test('gives the text that a formula last showed, and never the formula', async () => {
    const formula =
      '<c r="B2" t="str"><f>HYPERLINK("http://a.example")</f><v>shown</v></c><c r="C2"><f>1+1</f></c>';
    const read = await readUpload(handMade(`${head}<row r="2">${text('A2', 'x')}${formula}</row>`));

    expect('body' in read && read.body).toEqual([{ cells: ['x', 'shown'], line: 2 }]);
  });

  test('with a cell in the farthest corner is refused before it is laid out', async () => {
    const far = (row: number) => handMade(`${head}<row r="${row}">${text(`A${row}`, 'x')}</row>`);
    const wide = (letters: string) => handMade(`${head}<row r="2">${text(`${letters}2`, 'x')}</row>`);

    expect(await problemOf(far(sheetLimits.rows + 1))).toBe('no problem');
    expect(await problemOf(far(sheetLimits.rows + 2))).toBe('too-many-rows');
    expect(await problemOf(far(1_048_576))).toBe('too-many-rows');
    expect(await problemOf(wide('ATD'))).toBe('no problem');
    expect(await problemOf(wide('ATE'))).toBe('too-many-columns');
    expect(await problemOf(wide('XFD'))).toBe('too-many-columns');
  });

  test('that grows beyond the limit when it is unpacked is refused, whatever size it claims', async () => {
    const bomb = Buffer.alloc(sheetLimits.inflatedBytes + 1, ' ');
    const parts = (claimedSize?: number) => [
      { name: '[Content_Types].xml', bytes: 'x' },
      { name: 'xl/worksheets/sheet1.xml', bytes: bomb, ...(claimedSize ? { claimedSize } : {}) },
    ];

    expect(await problemOf(zipOf(parts()))).toBe('workbook-damaged');
    expect(await problemOf(zipOf(parts(100)))).toBe('workbook-damaged');
  });
});

describe('a file that is no table', () => {
  test.each([
    ['file-empty', new Uint8Array()],
    ['old-workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['workbook-damaged', Buffer.from('PK\x03\x04 and no more', 'latin1')],
    ['workbook-damaged', zipOf([{ name: 'letter.txt', bytes: 'no workbook' }])],
    ['not-a-table', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['not-a-table', bytesOf('a,b\0\n')],
    ['syntax', bytesOf('a,b\n"c,d\n')],
    ['no-head', bytesOf('\n\n')],
    ['no-rows', bytesOf('person,name\n# how to fill in\n')],
    ['file-too-large', new Uint8Array(sheetLimits.bytes + 1)],
    ['too-many-rows', bytesOf(`a\n${'x\n'.repeat(sheetLimits.rows + 1)}`)],
    ['too-many-columns', bytesOf(`${'a,'.repeat(sheetLimits.columns)}a\n`)],
  ])('is told: %s', async (kind, bytes) => {
    expect(await problemOf(bytes)).toBe(kind);
  });

  test('has exactly as many rows and columns as are allowed', async () => {
    expect(await problemOf(bytesOf(`a\n${'x\n'.repeat(sheetLimits.rows)}`))).toBe('no problem');
    expect(await problemOf(bytesOf(`${'a,'.repeat(sheetLimits.columns - 1)}a\nx\n`))).toBe('no problem');
  });
});
