/** What a scanner tells of an XML text as it goes by. Names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, tag: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const maxPiece = 1024 * 1024;
const nameForm = /^<\/?\s*(?:[^\s/>:]*:)?([^\s/>]*)/;
/** A tag up to its end; `>` inside quotes does not end it. */
const tagForm = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

/** Passages that hold no tags, by how they begin. */
const passages: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Reads XML as it streams by, keeping no more than one tag. It is no validator: it finds tags and text where any
 * reader would. `hasDoctype` tells of a document type, which no office document needs and which can name entities;
 * `isBroken` of what no reader would take.
 */
export class XmlScanner {
  hasDoctype = false;
  isBroken = false;
  readonly #visitor: XmlVisitor;
  #pending = '';
  /** The end of the passage we are in. */
  #until: string | undefined;
  #isCharacterData = false;

  constructor(visitor: XmlVisitor) {
    this.#visitor = visitor;
  }

  feed(part: string): void {
    if (this.isBroken) return;
    this.#pending += part;
    let place = 0;
    for (let next = this.#step(place); next > place; next = this.#step(place)) place = next;
    this.#pending = this.#pending.slice(place);
    if (this.#pending.length > maxPiece) this.isBroken = true;
  }

  /** Call when the text is over. */
  end(): void {
    if (this.#until !== undefined || this.#pending.trimStart().startsWith('<')) this.isBroken = true;
  }

  /** Takes one piece from a place of what is pending; answers the place after it, the same when more is needed. */
  #step(place: number): number {
    if (this.#until !== undefined) return this.#passage(place, this.#until);
    const begin = this.#pending.indexOf('<', place);
    if (begin !== place) {
      const end = begin < 0 ? this.#pending.length : begin;
      if (end > place) this.#visitor.text?.(this.#pending.slice(place, end));
      return end;
    }
    return this.#markup(place);
  }

  #markup(place: number): number {
    const { length } = this.#pending;
    for (const [begin, end] of passages) {
      const there = this.#pending.slice(place, place + begin.length);
      if (there === begin) {
        this.#until = end;
        this.#isCharacterData = begin === '<![CDATA[';
        return place + begin.length;
      }
      if (length - place < begin.length && begin.startsWith(there)) return place;
    }
    tagForm.lastIndex = place;
    const tag = tagForm.exec(this.#pending)?.[0];
    if (tag === undefined) return place;
    this.#tell(tag);
    return place + tag.length;
  }

  #tell(tag: string): void {
    if (tag.startsWith('<!')) {
      this.hasDoctype = true;
      return;
    }
    const name = nameForm.exec(tag)?.[1] ?? '';
    if (tag.startsWith('</')) this.#visitor.close?.(name);
    else {
      this.#visitor.open?.(name, tag);
      if (tag.endsWith('/>')) this.#visitor.close?.(name);
    }
  }

  /** Skips to the end of a passage; keeps as much as could be the beginning of that end. */
  #passage(place: number, until: string): number {
    const end = this.#pending.indexOf(until, place);
    const stop = end < 0 ? Math.max(place, this.#pending.length - until.length + 1) : end;
    if (this.#isCharacterData && stop > place) this.#visitor.text?.(this.#pending.slice(place, stop));
    if (end < 0) return stop;
    this.#until = undefined;
    return end + until.length;
  }
}
