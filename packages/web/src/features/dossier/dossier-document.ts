import { z } from 'zod';
import { storedPart, zipOf } from './zip.ts';

/** One section of an application form as it was written, with the evidence attached to it. */
const SectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  evidence: z.array(z.object({ ref: z.string(), name: z.string() })),
});

const DossierSchema = z.object({ title: z.string(), sections: z.array(SectionSchema) });

/** The text of an application: what its main document says, section by section. */
export type DossierText = z.infer<typeof DossierSchema>;

const OFFICE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DATA = 'customXml/item1.xml';
const NAMESPACE = 'urn:laureate:dossier';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const relations = (kind: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** Signs that XML 1.0 cannot hold are left out; the three that mean something are spelled. */
function spelled(text: string): string {
  return [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const unspelled = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function paragraph(text: string, points: number, bold: boolean): string {
  const size = `<w:sz w:val="${points * 2}"/>`;
  const run = `<w:rPr>${bold ? '<w:b/>' : ''}${size}</w:rPr><w:t xml:space="preserve">${spelled(text)}</w:t>`;
  return `<w:p><w:r>${run}</w:r></w:p>`;
}

function documentXml({ title, sections }: DossierText): string {
  const body = [
    paragraph(title, 18, true),
    ...sections.flatMap(({ title: heading, text, evidence }) => [
      paragraph(heading, 14, true),
      ...text.split('\n').map((line) => paragraph(line, 12, false)),
      ...evidence.map(({ name, ref }) => paragraph(`${name} ${ref}`, 9, false)),
    ]),
  ];
  return `${HEAD}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
}

/**
 * The main document of an application: a Word document (ISO/IEC 29500) that people open, and inside it the same text
 * as data, which pages show without it. The same text always gives the same bytes, so the hash names the text.
 */
export function dossierDocument(text: DossierText): Uint8Array<ArrayBuffer> {
  const encode = (content: string) => new TextEncoder().encode(content);
  const data = `${HEAD}<dossier xmlns="${NAMESPACE}">${spelled(JSON.stringify(text))}</dossier>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: encode(CONTENT_TYPES) },
    { name: '_rels/.rels', bytes: encode(relations('officeDocument', 'word/document.xml')) },
    { name: 'word/document.xml', bytes: encode(documentXml(text)) },
    { name: 'word/_rels/document.xml.rels', bytes: encode(relations('customXml', `../${DATA}`)) },
    { name: DATA, bytes: encode(data) },
  ]);
}

/** The text of a main document made here; nothing for any other file. */
export function readDossier(bytes: Uint8Array): DossierText | undefined {
  const part = storedPart(bytes, DATA);
  if (!part) return undefined;
  const [, inside] = new TextDecoder().decode(part).match(/<dossier [^>]*>([\s\S]*)<\/dossier>/) ?? [];
  if (inside === undefined) return undefined;
  try {
    return DossierSchema.safeParse(JSON.parse(unspelled(inside))).data;
  } catch {
    return undefined;
  }
}
