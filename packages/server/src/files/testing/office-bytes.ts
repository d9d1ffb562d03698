import { type ZipPart, zipOf } from './zip-bytes.ts';

const relations = (rows: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One relation of a part. */
export function relation(type: string, target: string, isExternal = false): string {
  const mode = isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="r1" Type="${relationType}/${type}" Target="${target}"${mode}/>`;
}

const mainTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

/** A small Word document or Excel workbook, and what else is given. */
export function officeOf(
  kind: 'docx' | 'xlsx',
  more: {
    readonly parts?: readonly ZipPart[];
    readonly relations?: readonly string[];
    readonly mainType?: string;
    readonly types?: string;
    readonly body?: string;
  } = {},
): Buffer {
  const main = kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml';
  const folder = kind === 'docx' ? 'word' : 'xl';
  const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${more.mainType ?? mainTypes[kind]}"/>${more.types ?? ''}</Types>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: types },
    { name: '_rels/.rels', bytes: relations([relation('officeDocument', main)]) },
    { name: main, bytes: more.body ?? '<?xml version="1.0"?><w:document xmlns:w="w"><w:body/></w:document>' },
    { name: `${folder}/_rels/${kind}.rels`, bytes: relations(more.relations ?? []) },
    ...(more.parts ?? []),
  ]);
}

/** A small OFD document, and what else is given. */
export function ofdOf(parts: readonly ZipPart[] = []): Buffer {
  return zipOf([
    {
      name: 'OFD.xml',
      bytes:
        '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD" Version="1.1"/>',
    },
    { name: 'Doc_0/Document.xml', bytes: '<?xml version="1.0"?><ofd:Document xmlns:ofd="o"/>' },
    ...parts,
  ]);
}
