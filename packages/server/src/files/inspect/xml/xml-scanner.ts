/** What a scanner tells of an XML text as it goes by. Names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, tag: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const maxPiece = 1024 * 1024;
const nameForm = /^<\/?\s*(?:[^\s/>:]*:)?([^\s/>]*)/;
const quoteOrEnd = /["'>]/g;

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
  /** How far the tag we are in was looked through, and the quote that is open there. */
  #looked = 0;
  #quote = '';

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
    const end = this.#endOfTag(place);
    if (end > place) this.#tell(this.#pending.slice(place, end));
    return end;
  }

  /** The place after the tag that begins at a place, which itself when more is needed; `>` in quotes is no end. */
  #endOfTag(place: number): number {
    let at = place + this.#looked;
    while (at < this.#pending.length) {
      quoteOrEnd.lastIndex = at;
      const found = this.#quote
        ? this.#pending.indexOf(this.#quote, at)
        : (quoteOrEnd.exec(this.#pending)?.index ?? -1);
      if (found < 0) break;
      at = found + 1;
      if (this.#quote) this.#quote = '';
      else if (this.#pending[found] !== '>') this.#quote = this.#pending[found] ?? '';
      else {
        this.#looked = 0;
        return at;
      }
    }
    this.#looked = Math.max(at, this.#pending.length) - place;
    return place;
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
