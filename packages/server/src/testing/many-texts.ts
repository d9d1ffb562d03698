const wordBytes = 4;
const tableBits = 20;
const shift = 32 - tableBits;
const spread = 0x9e3779b1;

const placeOf = (word: number): number => Math.imul(word, spread) >>> shift;

/**
 * Looks for thousands of texts at once: one walk over the bytes, which stops only where four of them are the beginning
 * of some text. Looking for one after the other would take hours.
 */
export class ManyTexts {
  readonly #texts: readonly Buffer[];
  readonly #isBeginning = new Uint8Array(2 ** tableBits);
  readonly #byBeginning = new Map<number, number[]>();

  /** Each text has at least four bytes. */
  constructor(texts: readonly Buffer[]) {
    this.#texts = texts;
    for (const [at, text] of texts.entries()) {
      const word = text.readInt32LE(0);
      this.#isBeginning[placeOf(word)] = 1;
      this.#byBeginning.set(word, [...(this.#byBeginning.get(word) ?? []), at]);
    }
  }

  /** The places of the texts that are somewhere in these bytes. */
  foundIn(bytes: Buffer): ReadonlySet<number> {
    const found = new Set<number>();
    let word = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      word = (word >>> 8) | ((bytes[end] ?? 0) << 24);
      if (this.#isBeginning[placeOf(word)] === 0) continue;
      const from = end - wordBytes + 1;
      for (const at of this.#byBeginning.get(word) ?? [])
        if (
          !found.has(at) &&
          from >= 0 &&
          this.#texts[at]?.equals(bytes.subarray(from, from + this.#texts[at].length))
        )
          found.add(at);
    }
    return found;
  }
}
