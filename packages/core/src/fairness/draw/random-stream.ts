import { fromHex, joinBytes } from '../../ledger/hex.ts';
import type { Hasher } from '../../ledger/port.ts';

const blockLength = 32;

/** A counter as eight bytes, the highest first. */
function counterBytes(counter: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(counter));
  return bytes;
}

/**
 * The numbers a seed stands for. Block n (from 0) is SHA-256(seed || n as eight bytes); the blocks one after the other
 * are the stream (hash function in counter mode, as in NIST SP 800-90A). Whoever has the seed has every number.
 */
export class RandomStream {
  readonly #hasher: Hasher;
  readonly #seed: Uint8Array;
  #block: Uint8Array = new Uint8Array();
  #at = 0;
  #counter = 0;

  /** `seed`: 32 bytes in hexadecimal. */
  constructor(hasher: Hasher, seed: string) {
    this.#hasher = hasher;
    this.#seed = fromHex(seed);
  }

  /**
   * A whole number from 0 to `bound` - 1, each equally likely: the fewest whole bytes that can hold it, highest first,
   * cut to the fewest bits, and taken anew when that is too large. A bound of 1 takes no byte. Throws below 1.
   */
  below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32)
      throw new RangeError(`no number below ${bound}`);
    const bits = bitLength(bound - 1);
    const bytes = Math.ceil(bits / 8);
    const size = 2 ** bits;
    for (;;) {
      let value = 0;
      for (let taken = 0; taken < bytes; taken += 1) value = value * 256 + this.#byte();
      value %= size;
      if (value < bound) return value;
    }
  }

  /** {@link below} for bounds of any size. */
  belowBig(bound: bigint): bigint {
    if (bound < 1n) throw new RangeError(`no number below ${bound}`);
    const bits = bound === 1n ? 0 : (bound - 1n).toString(2).length;
    const bytes = Math.ceil(bits / 8);
    for (;;) {
      let value = 0n;
      for (let taken = 0; taken < bytes; taken += 1) value = value * 256n + BigInt(this.#byte());
      value &= (1n << BigInt(bits)) - 1n;
      if (value < bound) return value;
    }
  }

  /** The entries in an order of which each is equally likely (Fisher and Yates; Durstenfeld 1964, from the end). */
  shuffled<T>(entries: readonly T[]): T[] {
    const order = [...entries];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const from = this.below(at + 1);
      [order[at], order[from]] = [order[from] as T, order[at] as T];
    }
    return order;
  }

  #byte(): number {
    if (this.#at === this.#block.length) {
      this.#block = this.#hasher.sha256(joinBytes(this.#seed, counterBytes(this.#counter)));
      this.#counter += 1;
      this.#at = 0;
    }
    const byte = this.#block[this.#at % blockLength] ?? 0;
    this.#at += 1;
    return byte;
  }
}

/** How many binary digits a number below 2^32 has; none for 0. */
function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}
