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
    addTo(sections[current], run.slice(0, left));
    addTo(sections[label], run.slice(left));
    current = label;
    from = end;
  }
  addTo(sections[current], lines.slice(from));
  return sections;
}

/** One by one: there may be more lines than a call takes arguments. */
function addTo(section: Section | undefined, lines: readonly LedgerLine[]): void {
  for (const line of lines) section?.lines.push(line);
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

/**
 * Stream index of each head where nothing speaks against the file: every head names its stream, every size is the one
 * counted, and each stream ends and follows as the header says. No other labelling disagrees with nothing.
 */
function plainLabels({ streams }: LedgerHeader, heads: readonly HeadInPlace[]): number[] | undefined {
  const places = new Map(streams.map(({ id }, place) => [id, place]));
  if (places.size < streams.length) return undefined;
  const labels: number[] = [];
  let [current, size] = [-1, 0];
  const isLeftWhole = (next: number) =>
    (current < 0 || streams[current]?.size === size) &&
    streams.slice(current + 1, next).every((stream) => stream.size === 0);
  for (const head of heads) {
    const label = head.stream === undefined ? undefined : places.get(head.stream);
    if (label === undefined || label < current || (label > current && !isLeftWhole(label))) return undefined;
    size = head.since + (label === current ? size : 0);
    if (head.size !== size) return undefined;
    current = label;
    labels.push(label);
  }
  return isLeftWhole(streams.length) ? labels : undefined;
}

/** Stream index of each head: the least costly non-decreasing labelling (Viterbi). */
function labelHeads(header: LedgerHeader, heads: readonly HeadInPlace[]): readonly number[] {
  const plain = plainLabels(header, heads);
  if (plain) return plain;
  const { streams } = header;
  const skips = countsOfFilled(header);
  let costs = streams.map((_, label) => skipped(skips, 0, label));
  const cameFrom: Int32Array[] = [];
  for (const [nth, head] of heads.entries()) {
    const { best, from } = cheapest({ header, skips, costs }, head, heads[nth - 1]);
    costs = best.map((cost, label) => cost + mismatch(head.stream, streams[label]?.id));
    cameFrom.push(from);
  }
  const last = heads.at(-1);
  const ends = costs.map((cost, label) => cost + leaving(header, skips, label, streams.length, last));
  let label = ends.reduce((least, end, at) => (end < (ends[least] ?? 0) ? at : least), 0);
  const labels: number[] = [];
  for (const from of cameFrom.reverse()) {
    labels.push(label);
    label = from[label] ?? label;
  }
  return labels.reverse();
}

interface Step {
  readonly header: LedgerHeader;
  readonly skips: readonly number[];
  readonly costs: readonly number[];
}

/**
 * The least cost of each label of a head and the label before it: the same, or the cheapest of the lower ones, which is
 * carried along from label to label.
 */
function cheapest({ header, skips, costs }: Step, head: HeadInPlace, before: HeadInPlace | undefined) {
  const from = new Int32Array(costs.length);
  let lower = { cost: Number.POSITIVE_INFINITY, label: -1 };
  const best = costs.map((cost, label) => {
    const grown = before ? sum(before.size, head.since) : head.since;
    const stays = cost + mismatch(head.size, grown);
    const moves = lower.cost + (skips[label] ?? 0) + mismatch(head.size, head.since);
    from[label] = moves <= stays ? lower.label : label;
    if (before) {
      const left = cost + leaving(header, skips, label, label + 1, before) - (skips[label + 1] ?? 0);
      if (left < lower.cost) lower = { cost: left, label };
    }
    return Math.min(moves, stays);
  });
  return { best, from };
}

/** Cost of ending stream `from` at its last head and going on with stream `to`. */
function leaving(
  header: LedgerHeader,
  skips: readonly number[],
  from: number,
  to: number,
  last: HeadInPlace | undefined,
): number {
  const size = last ? last.size : 0;
  return mismatch(size, header.streams[from]?.size) + skipped(skips, from + 1, to);
}

/** Before each stream, and after the last, how many that should have lines. */
function countsOfFilled({ streams }: LedgerHeader): number[] {
  const counts = [0];
  for (const { size } of streams) counts.push((counts.at(-1) ?? 0) + (size > 0 ? 1 : 0));
  return counts;
}

/** Number of streams from `from` up to `to` that should have lines. */
function skipped(skips: readonly number[], from: number, to: number): number {
  return (skips[to] ?? 0) - (skips[from] ?? 0);
}

/** 1 for two known values that differ; what cannot be read speaks neither for nor against. */
function mismatch<T>(one: T | undefined, other: T | undefined): number {
  return one === undefined || other === undefined || one === other ? 0 : 1;
}

function sum(size: number | undefined, more: number): number | undefined {
  return size === undefined ? undefined : size + more;
}
