import { isHeadSigned, type SignedHead } from '../head.ts';
import { fromHex, toHex } from '../hex.ts';
import { leafDataOf } from '../leaf.ts';
import { eventBytesOf, type LedgerHeader } from '../ledger-file.ts';
import { hashLeaf } from '../merkle.ts';
import type { Hasher, VerifyCrypto } from '../port.ts';
import type { EventLine, HeadLine, LedgerLine, ReadLedger } from '../read-ledger.ts';
import type { CheckResult, LedgerFault, LedgerFinding } from './report.ts';

/** What each line says about itself, before any tree is built. */
export interface LineTrust {
  /** Lines that stand a second time, to be passed over, with the line where they stood first. */
  readonly repeated: ReadonlyMap<number, number>;
  /** Recomputed leaf hash of the events whose stated one differs, by line. */
  readonly differing: ReadonlyMap<number, string>;
  /** False when the header's key fits no head, so that signatures cannot tell a true head from a changed one. */
  readonly isKeyFitting: boolean;
  /** Whether a head may be relied on. */
  isTrusted(head: HeadLine): boolean;
  readonly wrongSignatures: readonly number[];
}

/** Checks lines one by one: leaf hashes, signatures, repetitions. */
export function assessLines(
  crypto: VerifyCrypto,
  header: LedgerHeader,
  { lines, raws }: Pick<ReadLedger, 'lines' | 'raws'>,
): LineTrust {
  const heads = lines.filter((line) => line.kind === 'head');
  const wrongSignatures = heads
    .filter(({ head }) => !isHeadSigned(crypto, header.publicKey, head))
    .map(({ line }) => line);
  const isKeyFitting = heads.length < 2 || wrongSignatures.length < heads.length;
  const wrong = new Set(isKeyFitting ? wrongSignatures : []);
  return {
    repeated: repeatedLines(lines),
    differing: differingLeaves(crypto, lines, raws),
    isKeyFitting,
    isTrusted: ({ line }) => !wrong.has(line),
    wrongSignatures,
  };
}

/** Signatures: a key that fits no head is one finding at the header, otherwise each wrong head is one. */
export function findWrongSignatures(trust: LineTrust, expectedKey: string | undefined, header: LedgerHeader) {
  const found: LedgerFinding<LedgerFault>[] = [];
  if (!trust.isKeyFitting) found.push({ line: 1, what: 'public-key-fits-no-head' });
  if (expectedKey !== undefined && expectedKey !== header.publicKey) {
    found.push({ line: 1, what: 'public-key-unexpected', facts: { expected: expectedKey } });
  }
  if (!trust.isKeyFitting) return found;
  for (const line of trust.wrongSignatures) found.push({ line, what: 'signature-wrong' });
  return found;
}

/** A row of the report for things done again, wrong as soon as anything was found. */
export function recomputedRow(check: string, count: number, found: readonly LedgerFinding[]): CheckResult {
  if (found.length > 0) return { check, result: 'wrong', count, found };
  return { check, result: count > 0 ? 'recomputed' : 'absent', count, found };
}

function differingLeaves(
  hasher: Hasher,
  lines: readonly LedgerLine[],
  raws: readonly Uint8Array[],
): Map<number, string> {
  const differing = new Map<number, string>();
  for (const at of lines) {
    if (at.kind !== 'event') continue;
    const leaf = leafOf(hasher, at, raws[at.line - 1] ?? new Uint8Array());
    if (at.leaf !== leaf) differing.set(at.line, leaf);
  }
  return differing;
}

/** The leaf hash of an event, from its bytes as they stand in the line: being canonical, they are what was hashed. */
function leafOf(hasher: Hasher, { salt }: EventLine, raw: Uint8Array): string {
  return toHex(hashLeaf(hasher, leafDataOf(fromHex(salt), eventBytesOf(raw))));
}

/** Salts make every leaf unique, so a leaf or head met again is a copied line. */
function repeatedLines(lines: readonly LedgerLine[]): Map<number, number> {
  const firsts = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const line of lines) {
    if (line.kind === 'broken') continue;
    const key = line.kind === 'head' ? keyOf(line.head) : line.leaf;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, line.line);
    else repeated.set(line.line, first);
  }
  return repeated;
}

function keyOf(head: SignedHead): string {
  return [head.stream, head.size, head.root, head.at, head.signature].join(' ');
}
