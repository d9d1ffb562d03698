import type { LedgerHeader } from '../ledger-file.ts';
import type { HeadLine, LedgerLine } from '../read-ledger.ts';

/** The lines of one stream, at the header's place `index`. */
export interface Section {
  readonly index: number;
  readonly lines: LedgerLine[];
}

/** A head with the number of leaves since the head before it. */
interface HeadInPlace {
  readonly at: HeadLine;
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
  for (const [nth, { at }] of heads.entries()) {
    const end = lines.indexOf(at, from) + 1;
    const run = lines.slice(from, end);
    const label = labels[nth] ?? current;
    const left = label === current ? 0 : leftBehind(run, at.head.size);
    sections[current]?.lines.push(...run.slice(0, left));
    sections[label]?.lines.push(...run.slice(left));
    current = label;
    from = end;
  }
  sections[current]?.lines.push(...lines.slice(from));
  return sections;
}

/** Number of leaves a line stands for. */
export function leafCountOf(line: LedgerLine): number {
  if (line.kind === 'broken') return line.leaves.length;
  return line.kind === 'head' ? 0 : 1;
}

function headsInPlace(lines: readonly LedgerLine[]): HeadInPlace[] {
  const heads: HeadInPlace[] = [];
  let since = 0;
  for (const line of lines) {
    since += leafCountOf(line);
    if (line.kind !== 'head') continue;
    heads.push({ at: line, since });
    since = 0;
  }
  return heads;
}

/** Of the lines up to a stream's first head, those too many for it: the stream before lost its last head. */
function leftBehind(run: readonly LedgerLine[], size: number): number {
  let tooMany = run.reduce((sum, line) => sum + leafCountOf(line), 0) - size;
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
    costs = best.map(({ cost }, label) => cost + (head.at.head.stream === streams[label]?.id ? 0 : 1));
    cameFrom.push(best.map(({ from }) => from));
  }
  const last = heads.at(-1);
  const ends = costs.map((cost, label) => cost + leaving(header, label, streams.length, last));
  let label = ends.indexOf(Math.min(...ends));
  const labels: number[] = [];
  for (const from of cameFrom.reverse()) {
    labels.unshift(label);
    label = from[label] ?? label;
  }
  return labels;
}

function cheapest(
  header: LedgerHeader,
  costs: readonly number[],
  label: number,
  { at, since }: HeadInPlace,
  before: HeadInPlace | undefined,
): { cost: number; from: number } {
  let best = { cost: Number.POSITIVE_INFINITY, from: label };
  for (let from = before ? 0 : label; from <= label; from += 1) {
    const stays = from === label && before;
    const grown = stays ? before.at.head.size + since : since;
    const moved = from === label ? 0 : leaving(header, from, label, before);
    const cost = (costs[from] ?? 0) + moved + (at.head.size === grown ? 0 : 1);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

/** Cost of ending stream `from` at its last head and going on with stream `to`. */
function leaving(header: LedgerHeader, from: number, to: number, last: HeadInPlace | undefined): number {
  const isWhole = (last?.at.head.size ?? 0) === header.streams[from]?.size;
  return (isWhole ? 0 : 1) + skipped(header, from + 1, to);
}

/** Number of streams from `from` up to `to` that should have lines. */
function skipped(header: LedgerHeader, from: number, to: number): number {
  return header.streams.slice(from, to).filter(({ size }) => size > 0).length;
}
