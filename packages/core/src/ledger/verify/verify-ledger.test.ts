import { describe, expect, it } from 'vitest';
import {
  draft,
  isEven,
  moment,
  sampleCrypto,
  sampleStream,
  sampleStreams,
} from '../../testing/sample-ledger.ts';
import { canonicalJson } from '../canonical-json.ts';
import { type LedgerVisibility, writeLedger } from '../ledger-file.ts';
import { LedgerStream, type StreamRecord } from '../stream.ts';
import type { LedgerFinding, LedgerReport, Recompute, VerifiedStream } from './report.ts';
import { type VerifyOptions, verifyLedger } from './verify-ledger.ts';

const crypto = sampleCrypto();
const streams = sampleStreams(crypto);
const round = streams[0] as StreamRecord;

function write(records: readonly StreamRecord[], visibility: LedgerVisibility, publicKey = crypto.publicKey) {
  return writeLedger(records, { visibility, publicKey, isPublic: isEven });
}

function linesOf(visibility: LedgerVisibility): string[] {
  return write(streams, visibility).slice(0, -1).split('\n');
}

function verifyLines(lines: readonly string[], options: Partial<VerifyOptions> = {}): LedgerReport {
  return verifyLedger(`${lines.join('\n')}\n`, { crypto, ...options });
}

function findingsOf(report: LedgerReport): LedgerFinding[] {
  return report.checks.flatMap(({ found }) => found);
}

function placesOf(report: LedgerReport): string[] {
  return findingsOf(report).map(({ line, what }) => `${line} ${what}`);
}

/** Number in the file (from 1) of the nth line (from 0) of a kind in a stream of the full export. */
function lineOf(lines: readonly string[], part: string, nth = 0): number {
  return lines.flatMap((line, at) => (line.includes(part) ? [at + 1] : []))[nth] ?? Number.NaN;
}

const full = linesOf('full');
const open = linesOf('public');
const firstRoundEvent = lineOf(full, '"act":"round/r1#0"');

describe('an untouched ledger', () => {
  it('is recomputed whole from a full export', () => {
    expect(verifyLines(full)).toEqual({
      ok: true,
      visibility: 'full',
      checks: [
        { check: 'bytes', result: 'recomputed', count: 57, found: [] },
        { check: 'order', result: 'recomputed', count: 56, found: [] },
        { check: 'visibility', result: 'recomputed', count: 56, found: [] },
        { check: 'leaves', result: 'recomputed', count: 40, found: [] },
        { check: 'signatures', result: 'recomputed', count: 16, found: [] },
        { check: 'heads', result: 'recomputed', count: 16, found: [] },
        { check: 'act-boundaries', result: 'recomputed', count: 40, found: [] },
        { check: 'times', result: 'recomputed', count: 56, found: [] },
        { check: 'end', result: 'recomputed', count: 2, found: [] },
      ],
    });
  });

  it('has its hidden leaves sealed in a public export', () => {
    const { ok, visibility, checks } = verifyLines(open);

    expect({ ok, visibility }).toEqual({ ok: true, visibility: 'public' });
    expect(checks.filter(({ check }) => check === 'leaves')).toEqual([
      { check: 'leaves', result: 'recomputed', count: 20, found: [] },
      { check: 'leaves', result: 'sealed', count: 20, found: [] },
    ]);
  });

  it('may hold empty streams and no stream at all', () => {
    const empty = { id: 'round/r0', entries: [], heads: [] };

    expect(verifyLedger(write([empty, ...streams], 'full'), { crypto }).ok).toBe(true);
    expect(verifyLedger(write([], 'full'), { crypto }).ok).toBe(true);
  });

  it('may hold rounds whose ids differ in one character, with one head each', () => {
    const records = ['round/a1', 'round/a2', 'round/a3'].map((id) => sampleStream(id, [1], crypto).record);

    expect(verifyLedger(write(records, 'full'), { crypto }).ok).toBe(true);
  });
});

describe('a changed event', () => {
  it('is named with line, stream, place and type, and nothing else is', () => {
    const at = firstRoundEvent + 2;
    const report = verifyLines(full.with(at - 1, (full[at - 1] ?? '').replace('"n":1', '"n":7')));

    expect(findingsOf(report)).toEqual([
      { line: at, stream: 'round/r1', seq: 1, type: 'Scored', what: 'leaf-differs' },
    ]);
  });

  it('broken beyond reading keeps the tree going by its leaf', () => {
    const at = firstRoundEvent + 2;
    const report = verifyLines(full.with(at - 1, (full[at - 1] ?? '').replace('{"event"', '{"event')));

    expect(findingsOf(report)).toEqual([{ line: at, stream: 'round/r1', seq: 1, what: 'not-json' }]);
  });

  it('hidden by its leaf alone is narrowed to the hidden and shown events of its act', () => {
    const at = firstRoundEvent + 2;
    const report = verifyLines(open.with(at - 1, `{"leaf":"${'0'.repeat(64)}"}`));

    expect(placesOf(report)).toEqual([at, at + 1, at + 2].map((line) => `${line} leaf-changed-in-act`));
  });

  it('cannot be hidden in a full export', () => {
    const at = firstRoundEvent - 1;
    const { leaf } = JSON.parse(full[at] ?? '') as { leaf: string };

    expect(placesOf(verifyLines(full.with(at, canonicalJson({ leaf }))))).toEqual([
      `${firstRoundEvent} event-hidden-in-full-export`,
    ]);
  });

  it('with its leaf made to fit is found at the head of its act', () => {
    const forged = sampleStream('round/r1', [2], sampleCrypto('other salts')).record.entries[1];
    const at = firstRoundEvent + 2;
    const report = verifyLines(full.with(at - 1, canonicalJson({ ...forged })));

    expect(report.ok).toBe(false);
    expect(placesOf(report)).toContain(`${at} leaf-changed-in-act`);
  });
});

describe('lines moved, copied or left out', () => {
  it('two neighbours swapped are found wherever they stand', () => {
    const swaps = full.slice(2).map((_, nth) => nth + 1);

    const missed = swaps.filter((at) => {
      const swapped = full.with(at, full[at + 1] ?? '').with(at + 1, full[at] ?? '');
      const found = findingsOf(verifyLines(swapped)).map(({ line }) => line);
      return !found.includes(at + 1) && !found.includes(at + 2);
    });

    expect(missed).toEqual([]);
  });

  it('a copied line is found where it stands the second time', () => {
    const missed = open.slice(1).filter((line, nth) => {
      const report = verifyLines(open.toSpliced(nth + 2, 0, line));
      return !placesOf(report).includes(`${nth + 3} line-repeated`) || findingsOf(report).length !== 1;
    });

    expect(missed).toEqual([]);
  });

  it('a missing event is found at the head of its act', () => {
    const at = firstRoundEvent + 3;
    const report = verifyLines(full.toSpliced(at - 1, 1));

    expect(findingsOf(report)).toEqual([
      {
        line: at + 1,
        stream: 'round/r1',
        seq: 3,
        what: 'events-missing',
        facts: { stated: 4, counted: 3 },
      },
    ]);
  });

  it('any missing line is found, near its place where the file can tell', () => {
    const missed = [full, open].map((lines) =>
      lines.slice(1).filter((_, nth) => verifyLines(lines.toSpliced(nth + 1, 1)).ok),
    );

    expect(missed).toEqual([[], []]);
  });

  it('a missing head in the middle is found at the first event of the next act', () => {
    const at = firstRoundEvent + 1;
    const report = verifyLines(full.toSpliced(at - 1, 1));

    expect(findingsOf(report).filter(({ line }) => line !== 1)).toEqual([
      {
        line: at,
        stream: 'round/r1',
        seq: 1,
        type: 'Scored',
        what: 'head-missing',
        facts: { act: 'round/r1#1' },
      },
    ]);
  });

  it('the last event of the file gone leaves its head without cover', () => {
    const report = verifyLines(full.toSpliced(-2, 1));

    expect(findingsOf(report)).toEqual([
      {
        line: full.length - 1,
        stream: 'round/r1',
        seq: 21,
        what: 'events-missing',
        facts: { stated: 22, counted: 21 },
      },
    ]);
  });

  it('the last head gone leaves events without a head', () => {
    expect(placesOf(verifyLines(full.slice(0, -1)))).toEqual([`${full.length - 1} no-head-at-end`]);
  });

  it('the last head of an earlier stream gone is found in that stream', () => {
    const report = verifyLines(full.toSpliced(firstRoundEvent - 2, 1));

    expect(findingsOf(report)).toMatchObject([
      { line: firstRoundEvent - 2, stream: 'registry/z', seq: 17, what: 'no-head-at-end' },
    ]);
  });

  it('the last act gone is found against the header', () => {
    expect(findingsOf(verifyLines(full.slice(0, -4)))).toEqual([
      {
        line: full.length - 4,
        stream: 'round/r1',
        seq: 19,
        what: 'events-missing',
        facts: { stated: 22, counted: 19 },
      },
    ]);
  });

  it('a whole stream gone is found against the header', () => {
    expect(findingsOf(verifyLines(full.slice(0, firstRoundEvent - 1)))).toEqual([
      { line: 1, stream: 'round/r1', what: 'stream-missing' },
    ]);
  });

  it('a file cut anywhere is found', () => {
    const file = `${full.join('\n')}\n`;
    const cuts = Array.from({ length: 120 }, (_, nth) => Math.floor((file.length * nth) / 120));

    expect(cuts.filter((cut) => verifyLedger(file.slice(0, cut), { crypto }).ok)).toEqual([]);
  });

  it('one more line end is found behind the last line', () => {
    expect(placesOf(verifyLines([...full, '']))).toEqual([`${full.length + 1} empty-line`]);
  });
});

describe('heads', () => {
  it('are all wrong under another key: one finding at the header', () => {
    const other = write(streams, 'full', sampleCrypto('two').publicKey);

    expect(placesOf(verifyLedger(other, { crypto }))).toEqual(['1 public-key-fits-no-head']);
  });

  it('of a ledger signed anew by another pass only while no key is expected', () => {
    const other = sampleCrypto('two');
    const file = write(sampleStreams(other), 'full', other.publicKey);

    expect(verifyLedger(file, { crypto }).ok).toBe(true);
    expect(placesOf(verifyLedger(file, { crypto, expectPublicKey: crypto.publicKey }))).toEqual([
      '1 public-key-unexpected',
    ]);
  });

  it('and events with a moment before the last are found', () => {
    const late = LedgerStream.create('round/r1', crypto);
    late.append([draft(0)], { at: moment(5), crypto });
    const forgetful = LedgerStream.resume({ ...late.record, heads: [] }, crypto);
    const { head } = forgetful.append([draft(1)], { at: moment(4), crypto });
    const record = { ...forgetful.record, heads: [...late.record.heads, head] };

    expect(findingsOf(verifyLedger(write([record], 'full'), { crypto }))).toMatchObject([
      { line: 4, stream: 'round/r1', seq: 1, type: 'Scored', what: 'time-goes-back' },
      { line: 5, stream: 'round/r1', seq: 1, what: 'time-goes-back' },
    ]);
  });
});

describe('heads known from outside', () => {
  const shorter = streams.map(({ id, entries, heads }) => ({
    id,
    entries: entries.slice(0, heads.at(-2)?.size),
    heads: heads.slice(0, -1),
  }));

  it('of any size are met by the ledger they come from', () => {
    const expectHeads = streams.flatMap(({ heads }) => heads);
    const { ok, checks } = verifyLines(open, { expectHeads });

    expect(ok).toBe(true);
    expect(checks.at(-1)).toEqual({ check: 'expected-heads', result: 'recomputed', count: 16, found: [] });
  });

  it('tell that the last act was deleted although the file is in order in itself', () => {
    const file = write(shorter, 'full');
    const report = verifyLedger(file, { crypto, expectHeads: round.heads.slice(-1) });

    expect(verifyLedger(file, { crypto }).ok).toBe(true);
    expect(report.ok).toBe(false);
    expect(report.checks.at(-1)).toEqual({
      check: 'expected-heads',
      result: 'absent',
      count: 1,
      found: [
        {
          line: file.split('\n').length - 1,
          stream: 'round/r1',
          seq: 19,
          what: 'events-deleted-after',
          facts: { expected: 22, counted: 19 },
        },
      ],
    });
  });

  it('tell a ledger written anew, and a stream left out', () => {
    const anew = sampleStream('round/r1', [22], crypto).record;
    const report = verifyLedger(write([anew], 'full'), {
      crypto,
      expectHeads: streams.map(({ heads }) => heads.at(-1) ?? { stream: '', size: 0, root: '' }),
    });

    expect(placesOf(report)).toEqual(['1 expected-stream-absent', '23 expected-root-differs']);
  });
});

describe('recomputations', () => {
  const seen: (readonly VerifiedStream[])[] = [];
  const counting: Recompute = {
    name: 'count',
    check(verified) {
      seen.push(verified);
      const count = verified.flatMap(({ entries }) => entries).length;
      return { check: 'count', result: count === 40 ? 'recomputed' : 'wrong', count, found: [] };
    },
  };

  it('get the verified streams and add their rows', () => {
    const { ok, checks } = verifyLines(open, { recompute: [counting] });

    expect(ok).toBe(true);
    expect(checks.at(-1)).toEqual({ check: 'count', result: 'recomputed', count: 40, found: [] });
    expect(seen.at(-1)?.map(({ id, heads }) => [id, heads.length])).toEqual([
      ['registry/z', 7],
      ['round/r1', 9],
    ]);
  });

  it('make the report not ok when wrong', () => {
    const wrong: Recompute = {
      name: 'terms',
      check: () => ({
        check: 'terms',
        result: 'wrong',
        count: 1,
        found: [{ line: 2, what: 'term-differs' }],
      }),
    };

    expect(verifyLines(full, { recompute: [wrong] }).ok).toBe(false);
  });

  it('are absent on a ledger that is not in order', () => {
    const { checks } = verifyLines(full.toSpliced(-1, 1), { recompute: [counting] });

    expect(checks.at(-1)).toEqual({ check: 'count', result: 'absent', count: 0, found: [] });
  });
});
