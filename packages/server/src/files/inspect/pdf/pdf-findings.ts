import type { ActiveContent } from '../file-refusal.ts';

/** Names that stand in a PDF only where something acts, plays or hides a file (ISO 32000-2, 12.6, 13, 7.11.4). */
const activeNames: ReadonlyMap<string, ActiveContent> = new Map<string, ActiveContent>([
  ['JavaScript', 'script'],
  ['JS', 'script'],
  ['Launch', 'launch'],
  ['AA', 'automatic-action'],
  ['SubmitForm', 'form-submission'],
  ['ImportData', 'form-submission'],
  ['EmbeddedFile', 'embedded-file'],
  ['EmbeddedFiles', 'embedded-file'],
  ['FileAttachment', 'embedded-file'],
  ['EF', 'embedded-file'],
  ['GoToE', 'embedded-file'],
  ['RichMedia', 'rich-media'],
  ['RichMediaContent', 'rich-media'],
  ['RichMediaExecute', 'rich-media'],
  ['Rendition', 'rich-media'],
  ['Movie', 'rich-media'],
  ['3D', 'rich-media'],
  ['XFA', 'dynamic-form'],
]);

/** Far more objects than any document has. */
const maxRemembered = 2_000_000;

/** What the objects of a PDF give away, gathered over the whole file. */
export class PdfFindings {
  readonly active = new Set<ActiveContent>();
  isEncrypted = false;
  /** Something is there that we cannot read but a viewer might. */
  isUnreadable = false;
  readonly #opened = new Set<number>();
  readonly #actions = new Set<number>();
  #hasUnnumberedAction = false;

  seeName(name: string): void {
    const found = activeNames.get(name);
    if (found !== undefined) this.active.add(found);
    if (name === 'Encrypt') this.isEncrypted = true;
  }

  /** The document opens with this object: a place in it, or an action. */
  seeOpened(object: number): void {
    this.#opened.add(object);
  }

  /** This object is an action that does more than turn to a page. */
  seeAction(object: number | undefined): void {
    if (object === undefined) this.#hasUnnumberedAction = true;
    else this.#actions.add(object);
    if (this.#actions.size > maxRemembered) this.isUnreadable = true;
  }

  /** Whether opening the document does more than turn to a page. */
  actsOnOpening(): boolean {
    if (this.#hasUnnumberedAction && this.#opened.size > 0) return true;
    return [...this.#opened].some((object) => this.#actions.has(object));
  }
}
