import type { LedgerHeader } from '../ledger-file.ts';
import type { LedgerLine } from '../read-ledger.ts';

/** The lines of one stream, at the header's place `index`. */
export interface Section {
  readonly index: number;
  readonly lines: LedgerLine[];
}

/** A head, perhaps hard to read, with the number of leaves since the head before it. */
interface HeadInPlace {
  readonly at: LedgerLine;
  readonly stream: string | undefined;
  readonly size: number | undefined;
  readonly since: number;
}

/**
 * Gives each line to a stream of the header. Lines do not name their stream and any of them may be altered,
 * so the division is the one that disagrees least with all the evidence together: the heads' stream ids,
 * the growth of their sizes and the sizes in the header (a shortest path over heads and streams).
 */
export function divideIntoSections(header: LedgerHeader, lines: readonly LedgerLine[]): Section[] {
  const heads = headsInPlace(lines);
  const labels = labelHeads(header, heads);
  const sections = header.streams.map((_, index): Section => ({ index, lines: [] }));
  let from = 0;
  let current = labels[0] ?? 0;
  for (const [nth, { at, size }] of heads.entries()) {
    const end = lines.indexOf(at, from) + 1;
    const run = lines.slice(from, end);
    const label = labels[nth] ?? current;
    const left = label === current ? 0 : leftBehind(run, size, lackingIn(header, sections[current]));
    sections[current]?.lines.push(...run.slice(0, left));
    sections[label]?.lines.push(...run.slice(left));
    current = label;
    from = end;
  }
  sections[current]?.lines.push(...lines.slice(from));
  return sections;
}

/** Number of leaves a line stands for. */
function leafCountOf(line: LedgerLine): number {
  if (line.kind === 'broken') return line.leaves.length;
  return line.kind === 'head' ? 0 : 1;
}

function leafCount(lines: readonly LedgerLine[]): number {
  return lines.reduce((count, line) => count + leafCountOf(line), 0);
}

function headsInPlace(lines: readonly LedgerLine[]): HeadInPlace[] {
  const heads: HeadInPlace[] = [];
  let since = 0;
  for (const line of lines) {
    since += leafCountOf(line);
    const head = 'head' in line ? line.head : undefined;
    if (!head) continue;
    heads.push({ at: line, stream: head.stream, size: head.size, since });
    since = 0;
  }
  return heads;
}

/** Number of leaves that a stream lacks by the header. */
function lackingIn(header: LedgerHeader, section: Section | undefined): number {
  const stated = header.streams[section?.index ?? 0]?.size ?? 0;
  return stated - leafCount(section?.lines ?? []);
}

/**
 * Of the lines up to a stream's first head, those too many for it and lacking in the stream before, which
 * lost its last head.
 */
function leftBehind(run: readonly LedgerLine[], size: number | undefined, lacking: number): number {
  if (size === undefined) return 0;
  let tooMany = Math.min(leafCount(run) - size, lacking);
  let lines = 0;
  for (const line of run) {
    if (tooMany <= 0) break;
    tooMany -= leafCountOf(line);
    lines += 1;
  }
  while (lines > 0 && run[lines]?.kind === 'broken') lines += 1;
  return lines;
}

/** Stream index of each head: the least costly non-decreasing labelling (Viterbi). */
function labelHeads(header: LedgerHeader, heads: readonly HeadInPlace[]): number[] {
  const { streams } = header;
  let costs = streams.map((_, label) => skipped(header, 0, label));
  const cameFrom: number[][] = [];
  for (const [nth, head] of heads.entries()) {
    const before = heads[nth - 1];
    const best = streams.map((_, label) => cheapest(header, costs, label, head, before));
    costs = best.map(({ cost }, label) => cost + mismatch(head.stream, streams[label]?.id));
    cameFrom.push(best.map(({ from }) => from));
  }
  const last = heads.at(-1);
  const ends = costs.map((cost, label) => cost + leaving(header, label, streams.length, last));
  let label = ends.indexOf(Math.min(...ends));
  const labels: number[] = [];
  for (const from of cameFrom.reverse()) {
    labels.push(label);
    label = from[label] ?? label;
  }
  return labels.reverse();
}

function cheapest(
  header: LedgerHeader,
  costs: readonly number[],
  label: number,
  head: HeadInPlace,
  before: HeadInPlace | undefined,
): { cost: number; from: number } {
  let best = { cost: Number.POSITIVE_INFINITY, from: label };
  for (let from = before ? 0 : label; from <= label; from += 1) {
    const grown = from === label && before ? sum(before.size, head.since) : head.since;
    const moved = from === label ? 0 : leaving(header, from, label, before);
    const cost = (costs[from] ?? 0) + moved + mismatch(head.size, grown);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

/** Cost of ending stream `from` at its last head and going on with stream `to`. */
function leaving(header: LedgerHeader, from: number, to: number, last: HeadInPlace | undefined): number {
  const size = last ? last.size : 0;
  return mismatch(size, header.streams[from]?.size) + skipped(header, from + 1, to);
}

/** Number of streams from `from` up to `to` that should have lines. */
function skipped(header: LedgerHeader, from: number, to: number): number {
  return header.streams.slice(from, to).filter(({ size }) => size > 0).length;
}

/** 1 for two known values that differ; what cannot be read speaks neither for nor against. */
function mismatch<T>(one: T | undefined, other: T | undefined): number {
  return one === undefined || other === undefined || one === other ? 0 : 1;
}

function sum(size: number | undefined, more: number): number | undefined {
  return size === undefined ? undefined : size + more;
}
