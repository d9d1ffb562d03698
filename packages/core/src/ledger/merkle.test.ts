import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCrypto } from '../testing/sample-ledger.ts';
import { fromHex, toHex } from './hex.ts';
import { hashLeaf, hashNode, MerkleFrontier, merkleRoot } from './merkle.ts';
import { proveConsistency, proveInclusion, verifyConsistency, verifyInclusion } from './merkle-proof.ts';

const hasher = sampleCrypto();

/** The eight leaves that Certificate Transparency code bases publish, and the roots of their first n. */
const publishedLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((data) => hashLeaf(hasher, fromHex(data)));
const publishedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

function leaves(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => hashLeaf(hasher, Uint8Array.of(at, 7)));
}

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
}

/** The path with one hash changed, one dropped, and one added. */
function spoiledPaths(path: readonly Uint8Array[]): Uint8Array[][] {
  const changed = path.map((_, spot) => path.map((hash, at) => (at === spot ? flipped(hash) : hash)));
  const shorter = path.length > 0 ? [path.slice(1), path.slice(0, -1)] : [];
  return [...changed, ...shorter, [...path, new Uint8Array(32)]];
}

describe('merkle tree (RFC 9162 2.1)', () => {
  it('has the published roots for 0 to 8 leaves', () => {
    const roots = publishedRoots.map((_, size) => toHex(merkleRoot(hasher, publishedLeaves.slice(0, size))));

    expect(roots).toEqual(publishedRoots);
  });

  it('has the shape of the example of 7 leaves (RFC 9162 2.1.5)', () => {
    const [a, b, c, d, e, f, j] = leaves(7);
    if (!a || !b || !c || !d || !e || !f || !j) throw new Error('seven leaves');
    const g = hashNode(hasher, a, b);
    const h = hashNode(hasher, c, d);
    const i = hashNode(hasher, e, f);
    const k = hashNode(hasher, g, h);
    const l = hashNode(hasher, i, j);
    const tree = leaves(7);

    expect(toHex(merkleRoot(hasher, tree))).toBe(toHex(hashNode(hasher, k, l)));
    expect([0, 3, 4, 6].map((at) => proveInclusion(hasher, tree, at).path)).toEqual([
      [b, h, l],
      [c, g, l],
      [f, j, k],
      [i, k],
    ]);
    expect([3, 4, 6].map((size) => proveConsistency(hasher, tree, size).path)).toEqual([
      [c, d, g, l],
      [l],
      [i, j, k],
    ]);
  });

  it('goes on from a copy of a frontier without touching the original', () => {
    const frontier = new MerkleFrontier(hasher);
    for (const leaf of publishedLeaves.slice(0, 5)) frontier.append(leaf);
    const copy = frontier.copy();
    for (const leaf of publishedLeaves.slice(5)) copy.append(leaf);

    expect([frontier.size, toHex(frontier.root())]).toEqual([5, publishedRoots[5]]);
    expect([copy.size, toHex(copy.root())]).toEqual([8, publishedRoots[8]]);
  });
});

describe('inclusion proofs (RFC 9162 2.1.3)', () => {
  const place = fc
    .integer({ min: 1, max: 40 })
    .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

  it('verify for every leaf; any change fails', () => {
    fc.assert(
      fc.property(place, ([size, index]) => {
        const tree = leaves(size);
        const leaf = tree[index] ?? new Uint8Array();
        const root = merkleRoot(hasher, tree);
        const proof = proveInclusion(hasher, tree, index);
        const spoiled = [
          ...spoiledPaths(proof.path).map((path) => verifyInclusion(hasher, { ...proof, path }, leaf, root)),
          verifyInclusion(hasher, proof, flipped(leaf), root),
          verifyInclusion(hasher, proof, leaf, flipped(root)),
          verifyInclusion(hasher, { ...proof, index: index === 0 ? size : index - 1 }, leaf, root),
          verifyInclusion(hasher, { ...proof, index: -1 }, leaf, root),
          verifyInclusion(hasher, { ...proof, index: 0.5 }, leaf, root),
        ];

        expect(verifyInclusion(hasher, proof, leaf, root)).toBe(true);
        expect(spoiled).not.toContain(true);
      }),
    );
  });

  it('refuse a leaf outside the tree', () => {
    expect(() => proveInclusion(hasher, leaves(3), 3)).toThrow(RangeError);
    expect(() => proveInclusion(hasher, [], 0)).toThrow(RangeError);
    expect(() => proveInclusion(hasher, leaves(3), -1)).toThrow(RangeError);
  });
});

describe('consistency proofs (RFC 9162 2.1.4)', () => {
  const sizes = fc
    .integer({ min: 1, max: 40 })
    .chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));

  it('verify for every older size; any change fails', () => {
    fc.assert(
      fc.property(sizes, ([oldSize, size]) => {
        const tree = leaves(size);
        const oldRoot = merkleRoot(hasher, tree.slice(0, oldSize));
        const root = merkleRoot(hasher, tree);
        const proof = proveConsistency(hasher, tree, oldSize);
        const spoiled = [
          ...spoiledPaths(proof.path).map((path) =>
            verifyConsistency(hasher, { ...proof, path }, oldRoot, root),
          ),
          verifyConsistency(hasher, proof, flipped(oldRoot), root),
          verifyConsistency(hasher, proof, oldRoot, flipped(root)),
          verifyConsistency(hasher, { ...proof, oldSize: 0 }, oldRoot, root),
          verifyConsistency(hasher, { ...proof, oldSize: size + 1 }, oldRoot, root),
        ];

        expect(verifyConsistency(hasher, proof, oldRoot, root)).toBe(true);
        expect(spoiled).not.toContain(true);
      }),
    );
  });

  it('refuse an older size of 0 or above the size', () => {
    expect(() => proveConsistency(hasher, leaves(3), 0)).toThrow(RangeError);
    expect(() => proveConsistency(hasher, leaves(3), 4)).toThrow(RangeError);
    expect(proveConsistency(hasher, leaves(3), 3).path).toEqual([]);
  });
});
