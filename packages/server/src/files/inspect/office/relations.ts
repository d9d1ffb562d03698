import { attributesOf } from '../xml/attributes.ts';
import type { XmlVisitor } from '../xml/xml-scanner.ts';

/** What the relations of a part lead to that must not be there. */
export type BadRelation = 'external' | 'object' | 'macros';

const objectTypes = new Set(['oleobject', 'control', 'activexcontrolbinary', 'afchunk', 'webextension']);
const macroTypes = new Set(['vbaproject', 'wordvbadata', 'xlmacrosheet', 'xlintlmacrosheet']);
/** Addresses a link may not have: they run something instead of leading somewhere. */
const runningScheme =
  /^[\s\p{Cc}]*(?:javascript|vbscript|data|mhtml|ms-[\w-]+|search-ms|search|shell|x-[\w-]+):/iu;

/**
 * Relations of a part (ISO/IEC 29500-2, 6.5). Links to click are fine; anything fetched when the document is opened
 * (a template, a picture, another workbook) is not, nor are objects of other programs.
 */
export class Relations implements XmlVisitor {
  readonly bad = new Set<BadRelation>();

  open(name: string, tag: string): void {
    if (name !== 'Relationship') return;
    const attributes = attributesOf(tag);
    const type = lastStep(attributes.get('Type') ?? '');
    const isExternal = (attributes.get('TargetMode') ?? '').trim().toLowerCase() === 'external';
    if (macroTypes.has(type)) this.bad.add('macros');
    if (objectTypes.has(type)) this.bad.add('object');
    if (type === 'attachedtemplate') this.bad.add('external');
    if (!isExternal) return;
    if (type !== 'hyperlink' || runningScheme.test(attributes.get('Target') ?? '')) this.bad.add('external');
  }
}

const lastStep = (type: string): string =>
  type
    .slice(type.lastIndexOf('/') + 1)
    .trim()
    .toLowerCase();
