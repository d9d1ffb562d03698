import { describe, expect, it } from 'vitest';
import { isEven, sampleCrypto, sampleStream } from '../../testing/sample-ledger.ts';
import { type LedgerVisibility, writeLedger } from '../ledger-file.ts';
import type { LedgerReport } from './report.ts';
import { verifyLedger } from './verify-ledger.ts';

const crypto = sampleCrypto();
/** 14 events over two streams: acts of one to four events. */
const streams = [
  sampleStream('round/r1', [1, 3, 2], crypto).record,
  sampleStream('registry/z', [2, 1, 4, 1], crypto).record,
];

function exported(visibility: LedgerVisibility): Uint8Array {
  return Buffer.from(writeLedger(streams, { visibility, publicKey: crypto.publicKey, isPublic: isEven }));
}

function changed(file: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(file);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

function foundLines(report: LedgerReport): number[] {
  return report.checks.flatMap(({ found }) => found.map(({ line }) => line));
}

/** Line of each byte; a newline belongs to the line it ends. */
function lineOfBytes(file: Uint8Array): number[] {
  let line = 1;
  return Array.from(file, (byte) => (byte === 0x0a ? line++ : line));
}

describe('one changed byte', () => {
  it.each(['full', 'public'] as const)(
    'is found on its line at every place of a %s export',
    (visibility) => {
      const file = exported(visibility);
      const lines = lineOfBytes(file);

      const missed = lines.filter((line, at) => {
        const report = verifyLedger(changed(file, at, 1), { crypto });
        return report.ok || !foundLines(report).includes(line);
      });

      expect(missed).toEqual([]);
    },
    180_000,
  );
});
