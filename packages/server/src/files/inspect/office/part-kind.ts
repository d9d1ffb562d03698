import { extensionOf } from '../../file-kind.ts';

/** What a part of an office document is by its name: how it is looked at, or why it may not be there. */
export type PartKind =
  | 'relations'
  | 'text'
  | 'xml'
  | 'drawing'
  | 'plain'
  | 'document'
  | 'macros'
  | 'object'
  | 'external'
  | 'unknown';

const markup = new Set(['xml', 'vml']);
/** Pictures, fonts, thumbnails, and the empty part that signatures hang on. */
const plain = new Set([
  'png',
  'jpg',
  'jpeg',
  'jpe',
  'jfif',
  'gif',
  'bmp',
  'dib',
  'tif',
  'tiff',
  'emf',
  'wmf',
  'emz',
  'wmz',
  'wdp',
  'hdp',
  'webp',
  'ico',
  'tmp',
  'odttf',
  'fntdata',
  'sigs',
]);
const documents = new Set(['xlsx', 'docx']);

/** Names are compared without regard to case, as office programs do. */
export function partKindOf(name: string): PartKind {
  const part = name.toLowerCase();
  const extension = extensionOf(part);
  if (/(?:^|\/)vba(?:project|data)[^/]*$/.test(part) || /(?:^|\/)(?:intl)?macrosheets\//.test(part))
    return 'macros';
  if (/(?:^|\/)(?:activex|webextensions)\//.test(part)) return 'object';
  if (/^xl\/(?:connections\.xml$|querytables\/)/.test(part)) return 'external';
  if (extension === 'rels') return 'relations';
  if (markup.has(extension)) return /^word\/|(?:^|\/)externallinks\//.test(part) ? 'text' : 'xml';
  if (extension === 'svg') return 'drawing';
  if (plain.has(extension)) return 'plain';
  if (part.includes('embeddings/')) return documents.has(extension) ? 'document' : 'object';
  return /(?:^|\/)printersettings\/[^/]+\.bin$/.test(part) ? 'plain' : 'unknown';
}
