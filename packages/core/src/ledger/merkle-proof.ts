import { isSameBytes } from './hex.ts';
import { hashNode, merkleRoot } from './merkle.ts';
import type { Hasher } from './port.ts';

/** A leaf's place in a tree and the hashes from it up to the root. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly path: readonly Uint8Array[];
}

/** Hashes that show a tree of `size` leaves to begin with the tree of `oldSize` leaves. */
export interface ConsistencyProof {
  readonly oldSize: number;
  readonly size: number;
  readonly path: readonly Uint8Array[];
}

/**
 * Proof that the leaf at `index` (from 0) is in the tree of these leaf hashes (RFC 9162 2.1.3.1).
 * Throws a RangeError when there is no such leaf.
 */
export function proveInclusion(hasher: Hasher, leaves: readonly Uint8Array[], index: number): InclusionProof {
  if (!isCount(index) || index >= leaves.length) throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  return { index, size: leaves.length, path: inclusionPath(hasher, leaves, index) };
}

/** Whether the proof leads from the leaf hash to the root (RFC 9162 2.1.3.2); false when malformed. */
export function verifyInclusion(
  hasher: Hasher,
  proof: InclusionProof,
  leaf: Uint8Array,
  root: Uint8Array,
): boolean {
  if (!isCount(proof.index) || !isCount(proof.size) || proof.index >= proof.size) return false;
  const climb = new Climb(proof.index, proof.size - 1);
  let hash = leaf;
  for (const sibling of proof.path) {
    if (climb.isAtTop()) return false;
    hash = climb.isRightOrLast() ? hashNode(hasher, sibling, hash) : hashNode(hasher, hash, sibling);
    climb.up();
  }
  return climb.isAtTop() && isSameBytes(hash, root);
}

/**
 * Proof that the first `oldSize` leaves are the older tree (RFC 9162 2.1.4.1); empty for the same size.
 * Throws a RangeError unless 0 < oldSize ≤ number of leaves.
 */
export function proveConsistency(
  hasher: Hasher,
  leaves: readonly Uint8Array[],
  oldSize: number,
): ConsistencyProof {
  const size = leaves.length;
  if (!isCount(oldSize) || oldSize === 0 || oldSize > size)
    throw new RangeError(`no size ${oldSize} of ${size}`);
  return { oldSize, size, path: oldSize === size ? [] : subproof(hasher, leaves, oldSize, true) };
}

/** Whether the tree with `root` continues the tree with `oldRoot` (RFC 9162 2.1.4.2); false when malformed. */
export function verifyConsistency(
  hasher: Hasher,
  proof: ConsistencyProof,
  oldRoot: Uint8Array,
  root: Uint8Array,
): boolean {
  const { oldSize, size, path } = proof;
  if (!isCount(oldSize) || !isCount(size) || oldSize === 0 || oldSize > size) return false;
  if (oldSize === size) return path.length === 0 && isSameBytes(oldRoot, root);
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : path;
  if (!first || path.length === 0) return false;
  const climb = new Climb(oldSize - 1, size - 1);
  climb.skipRight();
  return followConsistency(hasher, climb, first, rest, oldRoot, root);
}

function followConsistency(
  hasher: Hasher,
  climb: Climb,
  first: Uint8Array,
  rest: readonly Uint8Array[],
  oldRoot: Uint8Array,
  root: Uint8Array,
): boolean {
  let oldHash = first;
  let hash = first;
  for (const sibling of rest) {
    if (climb.isAtTop()) return false;
    if (climb.isRightOrLast()) {
      oldHash = hashNode(hasher, sibling, oldHash);
      hash = hashNode(hasher, sibling, hash);
    } else hash = hashNode(hasher, hash, sibling);
    climb.up();
  }
  return climb.isAtTop() && isSameBytes(oldHash, oldRoot) && isSameBytes(hash, root);
}

/** The way up from a node towards the root: `fn` and `sn` of RFC 9162, without 32-bit arithmetic. */
class Climb {
  #node: number;
  #last: number;

  constructor(node: number, last: number) {
    this.#node = node;
    this.#last = last;
  }

  isAtTop(): boolean {
    return this.#last === 0;
  }

  isRightOrLast(): boolean {
    return this.#node % 2 === 1 || this.#node === this.#last;
  }

  /** One level up, and past the levels where a lone right edge has no sibling. */
  up(): void {
    if (this.#node % 2 === 0 && this.#node === this.#last) {
      while (this.#node % 2 === 0 && this.#node !== 0) this.#shift();
    }
    this.#shift();
  }

  skipRight(): void {
    while (this.#node % 2 === 1) this.#shift();
  }

  #shift(): void {
    this.#node = Math.floor(this.#node / 2);
    this.#last = Math.floor(this.#last / 2);
  }
}

function inclusionPath(hasher: Hasher, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...inclusionPath(hasher, left, index), merkleRoot(hasher, right)]
    : [...inclusionPath(hasher, right, index - split), merkleRoot(hasher, left)];
}

function subproof(
  hasher: Hasher,
  leaves: readonly Uint8Array[],
  oldSize: number,
  isWhole: boolean,
): Uint8Array[] {
  if (oldSize === leaves.length) return isWhole ? [] : [merkleRoot(hasher, leaves)];
  const split = splitOf(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return oldSize <= split
    ? [...subproof(hasher, left, oldSize, isWhole), merkleRoot(hasher, right)]
    : [...subproof(hasher, right, oldSize - split, false), merkleRoot(hasher, left)];
}

/** The largest power of two smaller than the size (RFC 9162 2.1.1). */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
