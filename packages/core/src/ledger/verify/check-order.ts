import { isRegistry, type LedgerHeader } from '../ledger-file.ts';
import type { HeadLine, LedgerLine } from '../read-ledger.ts';
import type { LedgerFault, LedgerFinding } from './report.ts';
import type { LineTrust } from './trust.ts';

/** Whether the header lists each stream once, registries before rounds, and has a place for the lines. */
export function checkHeaderOrder({ streams }: LedgerHeader, lines: readonly LedgerLine[]) {
  const found: LedgerFinding<LedgerFault>[] = [];
  const [firstLine] = lines;
  if (streams.length === 0 && firstLine) found.push({ line: firstLine.line, what: 'events-added' });
  const before = new Set<string>();
  let isAfterRound = false;
  for (const stream of streams) {
    if (before.has(stream.id)) found.push({ line: 1, stream: stream.id, what: 'stream-listed-twice' });
    before.add(stream.id);
    if (!isRegistry(stream)) isAfterRound = true;
    else if (isAfterRound) found.push({ line: 1, stream: stream.id, what: 'registry-after-round' });
  }
  return found;
}

/** The id a stream's trusted heads bear in the majority; the header's where they do not say. */
export function streamIdOf(stated: string, lines: readonly LedgerLine[], trust: LineTrust): string {
  const votes = new Map([[stated, 0]]);
  for (const { head } of trustedHeads(lines, trust))
    votes.set(head.stream, (votes.get(head.stream) ?? 0) + 1);
  const most = Math.max(...votes.values());
  for (const [id, count] of votes) if (count === most) return id;
  return stated;
}

/** Heads of another stream, and a header that names the stream otherwise. */
export function checkStreamOrder(
  stated: string,
  id: string,
  lines: readonly LedgerLine[],
  trust: LineTrust,
): LedgerFinding<LedgerFault>[] {
  const found: LedgerFinding<LedgerFault>[] = [];
  if (id !== stated) found.push({ line: 1, what: 'stream-id-differs', facts: { stated } });
  for (const { line, head } of trustedHeads(lines, trust)) {
    if (head.stream !== id) found.push({ line, what: 'head-of-other-stream', facts: { of: head.stream } });
  }
  return found;
}

/** Lines standing twice, each with the line where it stood first. */
export function findRepeated(trust: LineTrust): LedgerFinding<LedgerFault>[] {
  return Array.from(trust.repeated, ([line, first]) => ({ line, what: 'line-repeated', facts: { first } }));
}

function trustedHeads(lines: readonly LedgerLine[], trust: LineTrust): HeadLine[] {
  return lines.filter((line): line is HeadLine => line.kind === 'head' && trust.isTrusted(line));
}
