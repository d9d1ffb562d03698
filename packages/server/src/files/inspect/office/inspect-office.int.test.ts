import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';
import { officeOf, relation } from '../../testing/office-bytes.ts';
import { pngOf } from '../../testing/picture-bytes.ts';
import { zipOf } from '../../testing/zip-bytes.ts';

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

const word = (more: Parameters<typeof officeOf>[1]) => found(officeOf('docx', more), 'a.docx');
const excel = (more: Parameters<typeof officeOf>[1]) => found(officeOf('xlsx', more), 'a.xlsx');

describe('macros in office documents', () => {
  it.each(['word/vbaProject.bin', 'word/VBAPROJECT.BIN', 'word/vbaData.xml', 'xl/macrosheets/sheet1.xml'])(
    'are found as %s',
    async (name) => {
      expect(await word({ parts: [{ name, bytes: '<a/>' }] })).toEqual(['file-macros']);
    },
  );

  it.each([
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.ms-office.vbaProject',
    'application/vnd.ms-excel.macrosheet+xml',
  ])('are found as the content type %s', async (type) => {
    expect(await word({ types: `<Override PartName="/word/x.xml" ContentType="${type}"/>` })).toEqual([
      'file-macros',
    ]);
  });

  it('are found in documents made for them, whatever their name', async () => {
    const mainType = 'application/vnd.ms-word.document.macroEnabled.main+xml';

    expect(await found(officeOf('docx', { mainType }), 'a.docm')).toEqual(['file-macros']);
    expect(await found(officeOf('docx', { mainType }), 'a.docx')).toEqual(['file-macros']);
    expect(await found(officeOf('docx', { mainType: 'application/other' }), 'a.docx')).toEqual([
      'file-damaged',
    ]);
  });

  it('are found as a relation with an escaped type', async () => {
    const hidden = relation('vbaProject', 'x.xml').replace('vbaProject', '&#x76;baProject');

    expect(await word({ relations: [hidden] })).toEqual(['file-macros']);
  });
});

describe('references out of office documents', () => {
  it.each(['attachedTemplate', 'image', 'frame', 'oleObject', 'externalLinkPath', 'subDocument'])(
    'are refused when fetched on opening: %s',
    async (type) => {
      expect(await word({ relations: [relation(type, 'http://example.org/t.dotm', true)] })).toContain(
        'file-external-reference',
      );
    },
  );

  it.each([`TargetMode='External'`, 'TargetMode="Ext&#101;rnal"', 'TargetMode = " external "'])(
    'are refused however they are written: %s',
    async (mode) => {
      const row = relation('image', 'http://example.org/t.png').replace('/>', ` ${mode}/>`);

      expect(await word({ relations: [row] })).toEqual(['file-external-reference']);
    },
  );

  it('are refused in UTF-16', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><Relationships>${relation('image', 'http://a', true)}</Relationships>`;
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');

    expect(await word({ parts: [{ name: 'word/_rels/document.xml.rels', bytes }] })).toEqual([
      'file-external-reference',
    ]);
  });

  it('are links to click otherwise, unless these run something', async () => {
    const link = (target: string) => word({ relations: [relation('hyperlink', target, true)] });

    expect(await link('https://example.org')).toEqual(['taken']);
    expect(await link('mailto:a@example.org')).toEqual(['taken']);
    expect(await link('javascript:alert(1)')).toEqual(['file-external-reference']);
    expect(await link('ms-msdt:/id x')).toEqual(['file-external-reference']);
  });

  it('are refused as data exchange in Word, also cut into runs, and in Excel', async () => {
    const field = (body: string) => word({ body: `<w:document xmlns:w="w">${body}</w:document>` });

    expect(await field('<w:instrText> DDEAUTO c:\\\\x "y"</w:instrText>')).toEqual(['file-active-content']);
    expect(await field('<w:instrText>DDE</w:instrText><w:instrText>AUTO c</w:instrText>')).toEqual([
      'file-active-content',
    ]);
    expect(await field('<w:fldSimple w:instr="&#68;DE c x"/>')).toEqual(['file-active-content']);
    expect(await field('<w:t>DDEAUTO is a word here</w:t><w:instrText>PAGE</w:instrText>')).toEqual([
      'taken',
    ]);
    const links = {
      name: 'xl/externalLinks/externalLink1.xml',
      bytes: '<externalLink><ddeLink/></externalLink>',
    };
    expect(await excel({ parts: [links] })).toEqual(['file-active-content']);
    const connections = { name: 'xl/connections.xml', bytes: '<connections/>' };
    expect(await excel({ parts: [connections] })).toEqual(['file-external-reference']);
  });
});

describe('objects in office documents', () => {
  it.each(['word/embeddings/oleObject1.bin', 'word/activeX/activeX1.xml', 'xl/embeddings/x.exe'])(
    'are refused: %s',
    async (name) => {
      expect(await word({ parts: [{ name, bytes: 'x' }] })).toEqual(['file-embedded-object']);
    },
  );

  it('are taken when they are the table behind a chart, and inspected', async () => {
    const name = 'word/embeddings/Microsoft_Excel_Sheet1.xlsx';
    const bad = officeOf('xlsx', { parts: [{ name: 'xl/vbaProject.bin', bytes: 'x' }] });

    expect(await word({ parts: [{ name, bytes: officeOf('xlsx') }] })).toEqual(['taken']);
    expect(await word({ parts: [{ name, bytes: bad }] })).toEqual(['file-macros']);
    const twice = officeOf('xlsx', { parts: [{ name: 'xl/embeddings/a.docx', bytes: officeOf('docx') }] });
    expect(await word({ parts: [{ name, bytes: twice }] })).toEqual(['taken']);
    const deep = zipOf([{ name: 'a.docx', bytes: officeOf('docx', { parts: [{ name, bytes: twice }] }) }]);
    expect(await found(deep, 'a.zip')).toEqual(['archive-nested']);
  });

  it('are looked at by what they are, not by their names', async () => {
    expect(await word({ parts: [{ name: 'word/media/image1.png', bytes: pngOf() }] })).toEqual(['taken']);
    expect(await word({ parts: [{ name: 'word/media/image1.png', bytes: 'MZ\x90' }] })).toEqual([
      'file-unknown-part',
    ]);
    const gzip = Buffer.from([0x1f, 0x8b, 8, 0]);
    expect(await word({ parts: [{ name: 'word/media/image1.emz', bytes: gzip }] })).toEqual(['taken']);
    expect(await word({ parts: [{ name: 'word/media/image1.emf', bytes: gzip }] })).toEqual([
      'file-unknown-part',
    ]);
    expect(await word({ parts: [{ name: 'word/other.html', bytes: '<html/>' }] })).toEqual([
      'file-unknown-part',
    ]);
    expect(await excel({ parts: [{ name: 'xl/printerSettings/printerSettings1.bin', bytes: 'x' }] })).toEqual(
      ['taken'],
    );
  });

  it.each([
    ['taken', '<svg><path d="M0 0"/><use href="#a"/></svg>'],
    ['file-active-content', '<svg><script>1</script></svg>'],
    ['file-active-content', '<svg><foreignObject/></svg>'],
    ['file-active-content', '<svg onload="x()"/>'],
    ['file-active-content', '<svg><image xlink:href="http://a/b.png"/></svg>'],
  ])('are %s as drawings: %s', async (answer, bytes) => {
    expect(await word({ parts: [{ name: 'word/media/image2.svg', bytes }] })).toEqual([answer]);
  });
});

describe('the markup of office documents', () => {
  it.each([
    '<!DOCTYPE a [<!ENTITY x "y">]><a/>',
    '<?xml version="1.0" encoding="UTF-7"?><a/>',
    '<a b="never closed',
    '<!-- never closed',
    Buffer.from('\ufeff<a/>', 'utf16le').swap16(),
  ])('is refused when it hides something: %s', async (bytes) => {
    expect(await word({ parts: [{ name: 'word/styles.xml', bytes }] })).toEqual(['file-damaged']);
  });

  it('may be long, and hold anything in comments and texts', async () => {
    const bytes = `<a><!-- <Relationship TargetMode="External"/> --><![CDATA[<b>]]>${'<c d=">"/>text '.repeat(50_000)}</a>`;

    expect(await word({ parts: [{ name: 'word/_rels/x.rels', bytes }] })).toEqual(['taken']);
  });
});
