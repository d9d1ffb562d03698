import { type Bytes, breathe } from '../bytes.ts';
import { ActionWatch } from './action-watch.ts';
import type { PdfFindings } from './pdf-findings.ts';
import { readToken, type Token } from './read-token.ts';
import { type PackedObjects, StreamWatch } from './stream-watch.ts';

/** Where an object ended, and the objects packed in its stream if it has one. */
export interface ScannedObject {
  readonly end: number;
  readonly packed: (PackedObjects & { readonly dataFrom: number }) | undefined;
}

/** Words after which an object is over, once its dictionaries are closed. */
const endWords = new Set(['endobj', 'obj', 'stream', 'trailer', 'startxref', 'xref']);
const tokensPerBreath = 20_000;

/** One object being read token by token. */
class ObjectScan {
  readonly #object: number | undefined;
  readonly #findings: PdfFindings;
  readonly #top = new ActionWatch(1);
  readonly stream = new StreamWatch();
  #opening: ActionWatch | undefined;
  #isOpenActionNext = false;
  depth = 0;

  constructor(object: number | undefined, findings: PdfFindings) {
    this.#object = object;
    this.#findings = findings;
  }

  see(token: Token): void {
    if (token.kind === 'dictionary-end' || token.kind === 'array-end')
      this.depth = Math.max(0, this.depth - 1);
    this.#seeOpenAction(token);
    this.stream.see(token, this.depth);
    this.#top.see(token, this.depth);
    if (token.kind === 'name') this.#findings.seeName(token.text);
    if (token.kind === 'dictionary' || token.kind === 'array') this.depth += 1;
  }

  finish(): void {
    if (this.#top.acts) this.#findings.seeAction(this.#object);
    if (this.#opening?.acts) this.#findings.active.add('automatic-action');
  }

  /** What the document does when opened: a page to turn to is an array or a name, an action a dictionary. */
  #seeOpenAction(token: Token): void {
    if (this.#isOpenActionNext && token.kind === 'number') this.#findings.seeOpened(Number(token.text));
    if (this.#isOpenActionNext && token.kind === 'dictionary') {
      this.#closeOpening();
      this.#opening = new ActionWatch(this.depth + 1);
    } else if (this.#opening !== undefined) {
      if (this.depth < this.#opening.depth) this.#closeOpening();
      else this.#opening.see(token, this.depth);
    }
    this.#isOpenActionNext = token.kind === 'name' && token.text === 'OpenAction';
  }

  #closeOpening(): void {
    if (this.#opening?.acts) this.#findings.active.add('automatic-action');
    this.#opening = undefined;
  }
}

/** Reads the object that begins at a place of the file, up to the word that ends it. */
export async function scanObject(
  bytes: Bytes,
  from: number,
  object: number | undefined,
  findings: PdfFindings,
): Promise<ScannedObject> {
  const scan = new ObjectScan(object, findings);
  let place = from;
  for (let count = 1; ; count += 1) {
    const token = readToken(bytes, place);
    place = token.next;
    if (token.kind === 'overlong') findings.isUnreadable = true;
    const isOver = token.kind === 'end' || token.kind === 'overlong' || findings.isUnreadable;
    if (isOver || (scan.depth === 0 && token.kind === 'word' && endWords.has(token.text))) {
      scan.finish();
      const packed = token.text === 'stream' ? scan.stream.packed() : undefined;
      return { end: place, packed: packed && { ...packed, dataFrom: place } };
    }
    scan.see(token);
    if (count % tokensPerBreath === 0) await breathe();
  }
}

/** Reads one packed object: a single value. Answers the place after it. */
export async function scanPackedObject(
  bytes: Bytes,
  from: number,
  object: number,
  findings: PdfFindings,
): Promise<number> {
  const scan = new ObjectScan(object, findings);
  let place = from;
  for (let count = 1; ; count += 1) {
    const token = readToken(bytes, place);
    place = token.next;
    if (token.kind === 'overlong') findings.isUnreadable = true;
    const isOver = token.kind === 'end' || token.kind === 'overlong';
    if (!isOver) scan.see(token);
    if (isOver || scan.depth === 0) {
      scan.finish();
      return place;
    }
    if (count % tokensPerBreath === 0) await breathe();
  }
}
