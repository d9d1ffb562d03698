import { describe, expect, it } from 'vitest';
import { hiddenWord, isEven, sampleCrypto, sampleStream, sampleStreams } from '../testing/sample-ledger.ts';
import { toHex } from './hex.ts';
import { ledgerHeader, stretchLines, writeLedger } from './ledger-file.ts';
import { readLedger } from './read-ledger.ts';

const crypto = sampleCrypto();
const streams = sampleStreams(crypto);
const [round, registry] = streams;
const options = { publicKey: crypto.publicKey, isPublic: isEven };
const full = writeLedger(streams, { ...options, visibility: 'full' });
const open = writeLedger(streams, { ...options, visibility: 'public' });

function headLines(file: string): string[] {
  return file.split('\n').filter((line) => line.startsWith('{"head"'));
}

describe('writeLedger', () => {
  it('begins with a header that lists registries first', () => {
    const header = (visibility: string) => ({
      format: 'laureate-ledger',
      version: 1,
      visibility,
      publicKey: toHex(crypto.publicKey),
      streams: [
        { id: 'registry/z', size: 18, heads: 7 },
        { id: 'round/r1', size: 22, heads: 9 },
      ],
    });

    expect(JSON.parse(full.split('\n')[0] ?? '')).toEqual(header('full'));
    expect(JSON.parse(open.split('\n')[0] ?? '')).toEqual(header('public'));
  });

  it('writes every event of a full export and a head after each act', () => {
    const shown = [registry, round].flatMap((stream) => stream?.entries ?? []);
    const { lines, problems } = readLedger(full);

    expect(problems).toEqual([]);
    expect(lines.flatMap((line) => (line.kind === 'event' ? [line] : []))).toEqual(
      shown.map((entry) => ({ kind: 'event', line: expect.any(Number), ...entry })),
    );
    expect(lines.map(({ kind }) => kind).slice(0, 6)).toEqual([
      'event',
      'event',
      'head',
      'event',
      'head',
      'event',
    ]);
    expect(full).toMatch(/[^\n]\n$/);
  });

  it('shows no byte of a hidden event in a public export, and the same heads', () => {
    const hidden = streams.flatMap(({ entries }) => entries).filter(({ event }) => !isEven(event));

    expect(full).toContain(hiddenWord);
    expect(open).not.toContain(hiddenWord);
    expect(open).not.toContain('Scored');
    expect(hidden.filter(({ salt }) => open.includes(salt))).toEqual([]);
    expect(hidden.filter(({ leaf }) => !open.includes(`{"leaf":"${leaf}"}\n`))).toEqual([]);
    expect(headLines(open)).toEqual(headLines(full));
  });

  it('writes an empty stream as a header entry alone', () => {
    const empty = { id: 'round/r2', entries: [], heads: [] };
    const file = writeLedger([empty], { ...options, visibility: 'full' });

    expect(readLedger(file).header?.streams).toEqual([{ id: 'round/r2', size: 0, heads: 0 }]);
    expect(readLedger(file).lineCount).toBe(1);
  });

  it.each([1, 3, 40])('is the same when written in stretches of %i events', (length) => {
    const written = streams.toReversed().map(({ id, entries, heads }) => {
      const starts = [...entries.keys()].filter((at) => at % length === 0);
      const stretches = starts.map((from) => {
        const until = from + length;
        const own = heads.filter(({ size }) => size > from && size <= until);
        return stretchLines(
          { from, entries: entries.slice(from, until), heads: own },
          { ...options, visibility: 'public' },
        );
      });
      return { id, size: entries.length, heads: heads.length, text: stretches.join('') };
    });
    const header = ledgerHeader(
      written.map(({ text: _, ...stream }) => stream),
      { ...options, visibility: 'public' },
    );

    expect(header + written.map(({ text }) => text).join('')).toBe(open);
  });

  it('refuses a stream with events after its last head', () => {
    const { id, entries, heads } = sampleStream('round/r1', [1, 1], crypto).record;

    expect(() =>
      writeLedger([{ id, entries, heads: heads.slice(0, 1) }], { ...options, visibility: 'full' }),
    ).toThrow(RangeError);
  });
});

describe('readLedger', () => {
  const lines = full.slice(0, -1).split('\n');
  const withLine = (at: number, text: string) =>
    `${lines.map((line, n) => (n === at ? text : line)).join('\n')}\n`;

  it('reads bytes and text alike', () => {
    expect(readLedger(new TextEncoder().encode(full))).toEqual(readLedger(full));
  });

  it.each([
    ['a blank', 3, (line: string) => line.replace(':', ': '), 'not-canonical'],
    ['keys in another order', 1, () => '{"leaf":"00","event":{}}', 'not-canonical'],
    ['a key twice', 1, () => '{"leaf":"00","leaf":"00"}', 'not-canonical'],
    [
      'an escape that is not needed',
      1,
      (line: string) => line.replace('office', '\\u006fffice'),
      'not-canonical',
    ],
    ['a byte order mark', 1, (line: string) => `\ufeff${line}`, 'not-json'],
    ['a carriage return', 1, (line: string) => `${line}\r`, 'not-canonical'],
    ['nesting without end', 1, () => '['.repeat(200_000) + ']'.repeat(200_000), 'not-'],
    ['half a line', 1, (line: string) => line.slice(0, 40), 'not-json'],
    ['an unknown shape', 1, () => '{"other":1}', 'not-a-ledger-line'],
    ['a number', 1, () => '7', 'not-a-ledger-line'],
    [
      'an upper-case hash',
      1,
      (line: string) => line.replace(/"leaf":"\w+"/, (leaf) => leaf.toUpperCase()),
      'not-',
    ],
    ['nothing', 2, () => '', 'empty-line'],
    ['another format', 0, (line: string) => line.replace('laureate', 'laureaTe'), 'not-a-ledger-line'],
  ])('locates %s', (_, at, change, what) => {
    const { problems } = readLedger(withLine(at, change(lines[at] ?? '')));

    expect(problems).toEqual([{ line: at + 1, what: expect.stringContaining(what) }]);
  });

  it('locates bytes that are not UTF-8', () => {
    const bytes = Buffer.from(full);
    bytes[full.indexOf('\n') + 20] = 0xff;

    expect(readLedger(bytes).problems).toEqual([{ line: 2, what: 'not-utf8' }]);
  });

  it('wants exactly one line end at the end, and a header', () => {
    expect(readLedger(full.slice(0, -1)).problems).toEqual([
      { line: lines.length, what: 'no-newline-at-end' },
    ]);
    expect(readLedger(`${full}\n`).problems).toEqual([{ line: lines.length + 1, what: 'empty-line' }]);
    expect(readLedger('').problems).toEqual([
      { line: 1, what: 'empty-line' },
      { line: 1, what: 'no-newline-at-end' },
    ]);
    expect(readLedger(full.slice(full.indexOf('\n') + 1)).problems).toEqual([
      { line: 1, what: 'not-a-ledger-line' },
    ]);
  });
});
