import type { TreeHead } from '../head.ts';
import { fromHex, toHex } from '../hex.ts';
import { merkleRoot } from '../merkle.ts';
import type { Hasher } from '../port.ts';
import type { ActOnFile } from './acts.ts';
import type { CheckResult, LedgerFault, LedgerFinding } from './report.ts';

/** A head known from outside the file: printed on a notice or certificate. */
export type ExpectedHead = Pick<TreeHead, 'stream' | 'size' | 'root'>;

/** A stream as followed, with the lines it took. */
export interface FollowedStream {
  readonly id: string;
  readonly lastLine: number;
  readonly acts: readonly ActOnFile[];
}

/**
 * Whether the file continues heads known from outside: the root over the first `size` leaves must be theirs
 * (RFC 9162 2.1.4). A head larger than the stream is `absent`: events were deleted after it was printed.
 */
export function checkExpectedHeads(
  hasher: Hasher,
  expected: readonly ExpectedHead[],
  streams: readonly FollowedStream[],
): CheckResult[] {
  const found = expected.flatMap((head) => whatDiffers(hasher, head, streams) ?? []);
  const absent = found.filter(({ what }) => what !== 'expected-root-differs');
  const wrong = found.filter(({ what }) => what === 'expected-root-differs');
  const met = expected.length - found.length;
  const check = 'expected-heads';
  const rows: CheckResult[] = [
    { check, result: 'recomputed', count: met, found: [] },
    { check, result: 'absent', count: absent.length, found: absent },
    { check, result: 'wrong', count: wrong.length, found: wrong },
  ];
  return rows.filter(({ count }) => count > 0);
}

function whatDiffers(
  hasher: Hasher,
  { stream, size, root }: ExpectedHead,
  streams: readonly FollowedStream[],
): LedgerFinding<LedgerFault> | undefined {
  const followed = streams.find(({ id }) => id === stream);
  if (!followed) return { line: 1, stream, what: 'expected-stream-absent', facts: { size } };
  const leaves = followed.acts.flatMap((act) => act.leaves);
  const facts = { expected: size, counted: leaves.length };
  if (size > leaves.length) {
    return { line: followed.lastLine, stream, seq: leaves.length, what: 'events-deleted-after', facts };
  }
  const covered = leaves.slice(0, size);
  const recomputed = merkleRoot(
    hasher,
    covered.map(({ leaf }) => fromHex(leaf)),
  );
  if (toHex(recomputed) === root) return undefined;
  return {
    line: covered.at(-1)?.from.line ?? 1,
    stream,
    seq: size - 1,
    what: 'expected-root-differs',
    facts,
  };
}
