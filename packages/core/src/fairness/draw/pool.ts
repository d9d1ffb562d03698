import { canonicalBytes } from '../../ledger/canonical-json.ts';
import { fromHex, joinBytes, toHex } from '../../ledger/hex.ts';
import { saltLength } from '../../ledger/leaf.ts';
import { hashLeaf, merkleRoot } from '../../ledger/merkle.ts';
import type { Hasher } from '../../ledger/port.ts';

/** One examiner as a draw sees them: everything the rules of the draw look at, and nothing else. */
export interface PoolEntry {
  readonly person: string;
  /** Fields of knowledge; a sector is one of them. */
  readonly fields: readonly string[];
  readonly employer?: string | undefined;
  readonly mayLead: boolean;
  /** Cases already carried in this round. */
  readonly load: number;
  /** Cases of the draw that this person may not judge: conflicts, recusals, the same applicant again. */
  readonly notFor: readonly string[];
}

/** A pool closed before anybody knows a nonce: its entries in order, their leaves, and the root over these. */
export interface FrozenPool {
  /** In the order of persons; every list in the order of its texts, each text once. */
  readonly entries: readonly PoolEntry[];
  /** Leaf hash of each entry, in hexadecimal. */
  readonly leaves: readonly string[];
  /** Merkle root over the leaves (RFC 9162 2.1.1), in hexadecimal. */
  readonly root: string;
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** The one spelling of an entry: lists in order and without repetition, nothing where there is no employer. */
function canonicalEntry({ person, fields, employer, mayLead, load, notFor }: PoolEntry): PoolEntry {
  const own = employer === undefined ? {} : { employer };
  return { person, fields: sorted(fields), ...own, mayLead, load, notFor: sorted(notFor) };
}

/** The salt of one entry, made from the pool's salt: showing one entry tells nothing about another. */
function entrySalt(hasher: Hasher, salt: string, person: string): Uint8Array {
  const label = canonicalBytes({ domain: 'laureate/draw/salt/1', person });
  return hasher.sha256(joinBytes(fromHex(salt), label)).subarray(0, saltLength);
}

/** The leaf hash of an entry: salt, then canonical JSON (RFC 8785), as every leaf of the house. In hexadecimal. */
function poolLeafOf(hasher: Hasher, salt: string, entry: PoolEntry): string {
  const bytes = joinBytes(entrySalt(hasher, salt, entry.person), canonicalBytes(canonicalEntry(entry)));
  return toHex(hashLeaf(hasher, bytes));
}

/**
 * Closes a pool. The order in which entries are given does not matter. `salt`: 32 bytes in hexadecimal, kept from the
 * public, so that nobody can guess entries from their hashes. Two entries of one person are a fault and throw.
 */
export function freezePool(hasher: Hasher, salt: string, entries: readonly PoolEntry[]): FrozenPool {
  const ordered = entries.map(canonicalEntry).sort((a, b) => (a.person < b.person ? -1 : 1));
  const twice = ordered.find((entry, at) => entry.person === ordered[at + 1]?.person);
  if (twice) throw new RangeError(`${twice.person} stands twice in a pool`);
  const leaves = ordered.map((entry) => poolLeafOf(hasher, salt, entry));
  return { entries: ordered, leaves, root: toHex(merkleRoot(hasher, leaves.map(fromHex))) };
}

/** A filed dossier: its case and the hash that names its last version. */
export interface FiledDossier {
  readonly case: string;
  readonly dossier: string;
}

/**
 * The tree head of the filed dossiers: Merkle root (RFC 9162 2.1.1) over the canonical JSON of each, in the order of
 * cases. In hexadecimal. A dossier changed afterwards changes it.
 */
export function dossiersHead(hasher: Hasher, dossiers: readonly FiledDossier[]): string {
  const ordered = [...dossiers].sort((a, b) => (a.case < b.case ? -1 : 1));
  const leaves = ordered.map((filed) =>
    hashLeaf(hasher, canonicalBytes({ case: filed.case, dossier: filed.dossier })),
  );
  return toHex(merkleRoot(hasher, leaves));
}
