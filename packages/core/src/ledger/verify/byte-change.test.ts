import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEven, sampleCrypto, sampleStream, sampleStreams } from '../../testing/sample-ledger.ts';
import { writeLedger } from '../ledger-file.ts';
import type { LedgerReport } from './report.ts';
import { verifyLedger } from './verify-ledger.ts';

const crypto = sampleCrypto();

const options = { visibility: 'full', publicKey: crypto.publicKey, isPublic: isEven } as const;
const file = Buffer.from(writeLedger(sampleStreams(crypto), options));

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
  it('of a full export is found nowhere but on its line', () => {
    const lines = lineOfBytes(file);
    const isNewline = (at: number) => file[at] === 0x0a || (file[at] ?? 0) === 0x0b;
    const anywhere = fc.record({ at: fc.nat(file.length - 1), mask: fc.integer({ min: 1, max: 255 }) });

    fc.assert(
      fc.property(anywhere, ({ at, mask }) => {
        fc.pre(!isNewline(at) && ((file[at] ?? 0) ^ mask) !== 0x0a);
        const report = verifyLedger(changed(file, at, mask), { crypto });
        expect(new Set(foundLines(report))).toEqual(new Set([lines[at]]));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found when it becomes or was a line end', () => {
    const lines = lineOfBytes(file);

    fc.assert(
      fc.property(fc.nat(file.length - 1), (at) => {
        const mask = file[at] === 0x0a ? 0x2a : (file[at] ?? 0) ^ 0x0a;
        const report = verifyLedger(changed(file, at, mask), { crypto });
        expect(foundLines(report)).toContain(lines[at]);
      }),
      { numRuns: 500 },
    );
  });

  it('is found on its line where streams have one head each and ids one character apart', () => {
    const ids = ['round/a1', 'round/a2', 'round/a3', 'round/b3'];
    const records = ids.map((id, nth) => sampleStream(id, nth === 1 ? [1, 2] : [2], crypto).record);
    const close = Buffer.from(writeLedger(records, options));
    const lines = lineOfBytes(close);
    const places = lines.flatMap((line, at) => (close[at] === 0x0a ? [] : [{ line, at }]));
    const idsAt = [...close.toString('latin1').matchAll(/round\/../g)].map(({ index }) => index);
    const inId = places.filter(({ at }) =>
      idsAt.some((start) => at >= start && at < start + 'round/a1'.length),
    );
    const masks = { 1: places, 2: inId, 3: inId };

    const missed = Object.entries(masks).flatMap(([mask, some]) =>
      some.filter(({ line, at }) => {
        if (((close[at] ?? 0) ^ Number(mask)) === 0x0a) return false;
        const found = foundLines(verifyLedger(changed(close, at, Number(mask)), { crypto }));
        return !found.includes(line) || found.some((other) => other !== line);
      }),
    );

    expect(missed).toEqual([]);
  });
});
