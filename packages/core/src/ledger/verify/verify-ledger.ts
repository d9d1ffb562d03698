import { toHex } from '../hex.ts';
import type { LedgerHeader } from '../ledger-file.ts';
import type { Hasher, VerifyCrypto } from '../port.ts';
import { type LedgerLine, type ReadLedger, readLedger } from '../read-ledger.ts';
import { followStream, type StreamOnFile } from './acts.ts';
import { checkActs, checkTimes } from './check-acts.ts';
import { checkEnd } from './check-end.ts';
import { checkHeaderOrder, checkStreamOrder, findRepeated, streamIdOf } from './check-order.ts';
import { checkExpectedHeads, type ExpectedHead, type FollowedStream } from './expected-heads.ts';
import {
  type CheckResult,
  type LedgerFinding,
  type LedgerReport,
  ledgerChecks,
  type Recompute,
  type VerifiedStream,
} from './report.ts';
import { divideIntoSections } from './sections.ts';
import { assessLines, findWrongSignatures, type LineTrust, recomputedRow } from './trust.ts';

export interface VerifyOptions {
  readonly crypto: VerifyCrypto;
  /** Heads known from outside the file, which it must contain or continue. */
  readonly expectHeads?: readonly ExpectedHead[];
  /** The issuer's Ed25519 key as known from outside the file, raw. */
  readonly expectPublicKey?: Uint8Array;
  /** Recomputations of the domain. */
  readonly recompute?: readonly Recompute[];
}

/** A stream with everything said about it. */
interface CheckedStream extends FollowedStream {
  readonly stated: LedgerHeader['streams'][number];
  readonly lines: readonly LedgerLine[];
  readonly onFile: StreamOnFile;
}

/**
 * Verifies an exported ledger from its bytes alone and reports each check with every finding located by line,
 * stream and place. Needs no secret; never throws for what the file holds. Without `expectPublicKey` or
 * `expectHeads` it cannot notice a ledger rewritten as a whole under another key.
 */
export function verifyLedger(file: Uint8Array | string, options: VerifyOptions): LedgerReport {
  const read = readLedger(file);
  if (!read.header) return reportOf([bytesRow(read, []), ...absentRows()]);
  const { header } = read;
  const trust = assessLines(options.crypto, header, read);
  const once = read.lines.filter(({ line }) => !trust.repeated.has(line));
  const streams = divideIntoSections(header, once).flatMap(({ index, lines }) => {
    const stated = header.streams[index];
    return stated ? [followed(options, trust, stated, lines)] : [];
  });
  const locate = locatorOf(streams, trust);
  const rows = [
    bytesRow(read, streams),
    ...rowsOf(header, read.lines, streams, trust, options),
    ...checkExpectedHeads(options.crypto, options.expectHeads ?? [], streams),
  ].map((row) => ({ ...row, found: row.found.map(locate) }));
  return reportOf(
    [...rows, ...recomputedRows(rows, streams, options.recompute ?? [], options.crypto)],
    header,
  );
}

function reportOf(checks: readonly CheckResult[], header?: LedgerHeader): LedgerReport {
  const ok = checks.every(({ found, result }) => found.length === 0 && result !== 'wrong');
  return header ? { ok, visibility: header.visibility, checks } : { ok, checks };
}

function absentRows(): CheckResult[] {
  const rest = ledgerChecks.filter((check) => check !== 'bytes' && check !== 'expected-heads');
  return rest.map((check) => ({ check, result: 'absent', count: 0, found: [] }));
}

function followed(
  { crypto }: VerifyOptions,
  trust: LineTrust,
  stated: LedgerHeader['streams'][number],
  lines: readonly LedgerLine[],
): CheckedStream {
  const onFile = followStream(crypto, trust, lines);
  const id = streamIdOf(stated.id, lines, trust);
  return { id, stated, lines, onFile, acts: onFile.acts, lastLine: lines.at(-1)?.line ?? 1 };
}

function bytesRow(read: ReadLedger, streams: readonly CheckedStream[]): CheckResult {
  const places = new Map(
    streams.flatMap(({ acts }) => acts.flatMap(({ broken }) => broken.map(({ line, seq }) => [line, seq]))),
  );
  const found = read.problems.map((problem): LedgerFinding => {
    const seq = places.get(problem.line);
    return seq === undefined ? problem : { ...problem, seq };
  });
  return recomputedRow('bytes', read.lineCount - found.length, found);
}

function rowsOf(
  header: LedgerHeader,
  lines: readonly LedgerLine[],
  streams: readonly CheckedStream[],
  trust: LineTrust,
  options: VerifyOptions,
): CheckResult[] {
  const acts = streams.map((stream) => checkActs(stream.id, stream.acts, trust));
  const times = streams.map((stream) => checkTimes(stream.acts, trust));
  const order = streams.flatMap(({ stated, id, lines }) => checkStreamOrder(stated.id, id, lines, trust));
  const headCount = lines.filter(({ kind }) => kind === 'head').length;
  const expectedKey = options.expectPublicKey && toHex(options.expectPublicKey);
  const signatures = findWrongSignatures(trust, expectedKey, header);
  const end = streams.flatMap((stream) => located(stream, checkEnd(stream.stated, stream.acts, trust)));
  return [
    recomputedRow('order', lines.length, [
      ...checkHeaderOrder(header, lines),
      ...findRepeated(trust),
      ...order,
    ]),
    recomputedRow('visibility', lines.length, hiddenInFull(header, lines)),
    ...leafRows(lines, trust),
    recomputedRow('signatures', headCount - trust.wrongSignatures.length, signatures),
    ...headRows(streams),
    recomputedRow(
      'act-boundaries',
      sum(acts),
      acts.flatMap(({ found }) => found),
    ),
    recomputedRow(
      'times',
      sum(times),
      times.flatMap(({ found }) => found),
    ),
    recomputedRow('end', streams.length, end),
  ];
}

function sum(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

function located(stream: CheckedStream, found: readonly LedgerFinding[]): LedgerFinding[] {
  return found.map((finding) => ({ stream: stream.id, ...finding }));
}

function hiddenInFull(header: LedgerHeader, lines: readonly LedgerLine[]): LedgerFinding[] {
  if (header.visibility === 'public') return [];
  const sealed = lines.filter(({ kind }) => kind === 'sealed');
  return sealed.map(({ line }) => ({ line, what: 'event-hidden-in-full-export' }));
}

function leafRows(lines: readonly LedgerLine[], trust: LineTrust): CheckResult[] {
  const found = Array.from(trust.differing.keys(), (line) => ({ line, what: 'leaf-differs' }));
  const events = lines.filter(({ kind }) => kind === 'event').length;
  const sealed = lines.filter(({ kind }) => kind === 'sealed').length;
  const row = recomputedRow('leaves', events - found.length, found);
  return sealed > 0 ? [row, { check: 'leaves', result: 'sealed', count: sealed, found: [] }] : [row];
}

function headRows(streams: readonly CheckedStream[]): CheckResult[] {
  const found = streams.flatMap((stream) => located(stream, stream.onFile.found));
  const acts = streams.flatMap((stream) => stream.acts.filter(({ head }) => head));
  const recomputed = acts.filter(({ isRecomputed }) => isRecomputed).length;
  const row = recomputedRow('heads', recomputed, found);
  const unknown = acts.length - recomputed;
  return unknown > 0 ? [row, { check: 'heads', result: 'absent', count: unknown, found: [] }] : [row];
}

/** Adds stream, place and event type to a finding from its line. */
function locatorOf(
  streams: readonly CheckedStream[],
  trust: LineTrust,
): (finding: LedgerFinding) => LedgerFinding {
  let places: ReadonlyMap<number, Partial<LedgerFinding>> | undefined;
  return (finding) => {
    places ??= placesIn(streams);
    return { ...places.get(trust.repeated.get(finding.line) ?? finding.line), ...finding };
  };
}

function placesIn(streams: readonly CheckedStream[]): ReadonlyMap<number, Partial<LedgerFinding>> {
  const places = new Map<number, Partial<LedgerFinding>>();
  for (const { id, lines, acts } of streams) {
    for (const { line } of lines) places.set(line, { stream: id });
    for (const { leaves, head } of acts) {
      for (const { from, seq } of leaves) places.set(from.line, { stream: id, seq, ...typeOf(from) });
      if (head) places.set(head.line, { stream: id, seq: head.head.size - 1 });
    }
  }
  return places;
}

function typeOf(line: LedgerLine): { type?: string } {
  return line.kind === 'event' ? { type: line.event.type } : {};
}

/** Only a ledger in order is worth recomputing from; otherwise each recomputation is absent. */
function recomputedRows(
  rows: readonly CheckResult[],
  streams: readonly CheckedStream[],
  recompute: readonly Recompute[],
  hasher: Hasher,
): CheckResult[] {
  if (rows.some(({ found }) => found.length > 0)) {
    return recompute.map(({ name }) => ({ check: name, result: 'absent', count: 0, found: [] }));
  }
  const verified = streams.map(verifiedStream);
  return recompute.flatMap((step) => step.check(verified, hasher));
}

function verifiedStream({ id, acts }: CheckedStream): VerifiedStream {
  const entries = acts.flatMap(({ leaves }) =>
    leaves.flatMap(({ from, seq }) => (from.kind === 'broken' ? [] : [{ ...from, seq }])),
  );
  return { id, entries, heads: acts.flatMap(({ head }) => head ?? []) };
}
