import { attributesOf } from '../xml/attributes.ts';
import type { XmlVisitor } from '../xml/xml-scanner.ts';

const mainTypes: readonly (readonly [form: RegExp, kind: OfficeKind])[] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.(?:presentation|slideshow|template)\.main\+xml/, 'presentation'],
];
const macroTypes = /macroenabled|vbaproject|vbadata|macrosheet|sheet\.binary/;
const objectTypes = /activex|oleobject|\.ole\b/;

export type OfficeKind = 'docx' | 'xlsx' | 'presentation';

/** What the list of content types of an office document (ISO/IEC 29500-2, 7.2.3) says it holds. */
export class ContentTypes implements XmlVisitor {
  kind: OfficeKind | undefined;
  hasMacros = false;
  /** The first part that is an object of another program. */
  object: string | undefined;

  open(name: string, tag: string): void {
    if (name !== 'Override' && name !== 'Default') return;
    const attributes = attributesOf(tag);
    const type = (attributes.get('ContentType') ?? '').toLowerCase();
    this.kind ??= mainTypes.find(([form]) => form.test(type))?.[1];
    if (macroTypes.test(type)) this.hasMacros = true;
    // A default only says what such parts would be; the parts themselves are looked at one by one.
    if (name === 'Override' && objectTypes.test(type)) this.object ??= attributes.get('PartName') ?? '';
  }
}
