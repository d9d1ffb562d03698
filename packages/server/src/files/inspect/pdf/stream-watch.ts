import type { Token } from './read-token.ts';

/** What the dictionary of a stream says about objects packed in it (ISO 32000-2, 7.5.7). */
export interface PackedObjects {
  readonly count: number;
  /** Where the first object begins in the unpacked bytes. */
  readonly first: number;
  /** Whether it is packed in the one plain way that writers use; any other way we do not read. */
  readonly isPlainFlate: boolean;
}

/** Watches the outermost dictionary of an object for the keys of an object stream. */
export class StreamWatch {
  readonly #filters: string[] = [];
  readonly #numbers = new Map<string, number>();
  #key = '';
  #isAfterKey = false;
  #isPacked = false;
  #isOdd = false;

  /** Sees one token and the nesting it stands at; 1 is inside the outermost dictionary. */
  see(token: Token, depth: number): void {
    const isKey = token.kind === 'name' && depth === 1 && !this.#isAfterKey;
    if (isKey) this.#seeKey(token.text);
    else this.#seeValue(token, depth);
    this.#isAfterKey = isKey;
  }

  /** What is packed in the stream; nothing when it holds no objects. */
  packed(): PackedObjects | undefined {
    if (!this.#isPacked) return undefined;
    const [filter, ...others] = this.#filters;
    return {
      count: this.#numbers.get('N') ?? Number.NaN,
      first: this.#numbers.get('First') ?? Number.NaN,
      isPlainFlate: filter === 'FlateDecode' && others.length === 0 && !this.#isOdd,
    };
  }

  #seeKey(key: string): void {
    if (this.#key === key) this.#isOdd = true;
    this.#key = key;
    if (key === 'First') this.#isPacked = true;
    // Short names of keys, which some readers take for the long ones.
    if (key === 'F' || key === 'DP') this.#isOdd = true;
  }

  #seeValue(token: Token, depth: number): void {
    const { kind, text } = token;
    if (kind === 'name' && text === 'ObjStm') this.#isPacked = true;
    if (this.#key === 'Filter' && (kind === 'name' || kind === 'number')) this.#filters.push(text);
    if (this.#key === 'DecodeParms' && kind === 'number' && depth === 1) this.#isOdd = true;
    if (this.#key === 'DecodeParms' && kind === 'name' && text === 'Predictor') this.#isOdd = true;
    if (depth !== 1) return;
    if (kind === 'number' && this.#isAfterKey) {
      if (this.#numbers.has(this.#key)) this.#isOdd = true;
      this.#numbers.set(this.#key, Number(text));
    }
    if (kind === 'word' && text === 'R') this.#numbers.set(this.#key, Number.NaN);
  }
}
