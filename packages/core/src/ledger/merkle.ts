import type { Hasher } from './port.ts';

const leafPrefix = 0;
const nodePrefix = 1;

/** Hash of a leaf: SHA-256(0x00 || data) (RFC 9162 2.1.1). */
export function hashLeaf(hasher: Hasher, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = leafPrefix;
  bytes.set(data, 1);
  return hasher.sha256(bytes);
}

/** Hash of an inner node: SHA-256(0x01 || left || right) (RFC 9162 2.1.1). */
export function hashNode(hasher: Hasher, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = nodePrefix;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hasher.sha256(bytes);
}

/** Root over leaf hashes, in order; of no leaves: the hash of nothing (RFC 9162 2.1.1). */
export function merkleRoot(hasher: Hasher, leaves: readonly Uint8Array[]): Uint8Array {
  const frontier = new MerkleFrontier(hasher);
  for (const leaf of leaves) frontier.append(leaf);
  return frontier.root();
}

/**
 * The right edge of a growing Merkle tree: the roots of its complete subtrees, smallest first. Appending a
 * leaf hash and reading the root take O(log n); the leaves themselves are not kept (RFC 9162 2.1).
 */
export class MerkleFrontier {
  readonly #hasher: Hasher;
  /** Root of the complete subtree of 2^level leaves, where the size has that binary digit. */
  readonly #levels: (Uint8Array | undefined)[];
  #size: number;

  constructor(hasher: Hasher) {
    this.#hasher = hasher;
    this.#levels = [];
    this.#size = 0;
  }

  /** Number of leaves appended. */
  get size(): number {
    return this.#size;
  }

  append(leaf: Uint8Array): void {
    let carried = leaf;
    let level = 0;
    for (let left = this.#levels[level]; left; left = this.#levels[level]) {
      carried = hashNode(this.#hasher, left, carried);
      this.#levels[level] = undefined;
      level += 1;
    }
    this.#levels[level] = carried;
    this.#size += 1;
  }

  root(): Uint8Array {
    let right: Uint8Array | undefined;
    for (const left of this.#levels) {
      if (left) right = right ? hashNode(this.#hasher, left, right) : left;
    }
    return right ?? this.#hasher.sha256(new Uint8Array());
  }

  /** An independent frontier of the same tree, for trying leaves out. */
  copy(): MerkleFrontier {
    const copied = new MerkleFrontier(this.#hasher);
    copied.#levels.push(...this.#levels);
    copied.#size = this.#size;
    return copied;
  }
}
