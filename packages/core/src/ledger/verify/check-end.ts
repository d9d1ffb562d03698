import type { LedgerHeader } from '../ledger-file.ts';
import type { ActOnFile } from './acts.ts';
import type { LedgerFault, LedgerFinding } from './report.ts';
import type { LineTrust } from './trust.ts';

/**
 * Whether a stream ends in a head over all its events and has the numbers of events and heads that the header
 * states. Both numbers too high tell a file cut off; one of them alone a changed header or a left-out head.
 */
export function checkEnd(
  stated: LedgerHeader['streams'][number],
  acts: readonly ActOnFile[],
  trust: LineTrust,
): LedgerFinding<LedgerFault>[] {
  const last = acts.at(-1);
  if (!last) return stated.size + stated.heads > 0 ? [{ line: 1, what: 'stream-missing' }] : [];
  if (acts.some(({ broken }) => broken.length > 0)) return [];
  const lastLeaf = last.leaves.at(-1);
  if (!last.head && lastLeaf) {
    return [{ line: lastLeaf.from.line, seq: lastLeaf.seq, what: 'no-head-at-end' }];
  }
  return compareWithHeader(stated, sizeAtEnd(last, trust), acts);
}

function sizeAtEnd({ start, leaves, head }: ActOnFile, trust: LineTrust): number {
  return head && trust.isTrusted(head) ? head.head.size : start + leaves.length;
}

function compareWithHeader(
  stated: LedgerHeader['streams'][number],
  size: number,
  acts: readonly ActOnFile[],
): LedgerFinding<LedgerFault>[] {
  const heads = acts.length;
  if (size < stated.size && heads < stated.heads) {
    const line = acts.at(-1)?.head?.line ?? 1;
    return [{ line, seq: size, what: 'events-missing', facts: { stated: stated.size, counted: size } }];
  }
  const found: LedgerFinding<LedgerFault>[] = [];
  if (size !== stated.size) {
    found.push({ line: 1, what: 'header-size-differs', facts: { stated: stated.size, counted: size } });
  }
  if (heads !== stated.heads) {
    found.push({ line: 1, what: 'header-heads-differ', facts: { stated: stated.heads, counted: heads } });
  }
  return found;
}
