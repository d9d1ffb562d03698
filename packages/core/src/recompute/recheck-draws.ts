import type { Hasher } from '../ledger/port.ts';
import type { LedgerLine } from '../ledger/read-ledger.ts';
import type { VerifiedStream } from '../ledger/verify/report.ts';
import { type DrawFault, drawFaultsAt, fullDrawEvents, publicDrawEvents } from './draw-faults.ts';
import { walkActs } from './walk-acts.ts';

/** A fault of a draw with its place in the file. */
export interface PlacedDrawFault extends DrawFault {
  readonly line: number;
  readonly stream: string;
  readonly type: string;
  readonly draw: string;
}

type PlacedLine = VerifiedStream['entries'][number];

/** The streams of a ledger's lines, each up to its heads, taken as they stand. */
function streamsOf(lines: readonly LedgerLine[]): VerifiedStream[] {
  const streams = new Map<string, PlacedLine[]>();
  let waiting: Exclude<LedgerLine, { kind: 'head' | 'broken' }>[] = [];
  for (const line of lines) {
    if (line.kind === 'event' || line.kind === 'sealed') waiting.push(line);
    if (line.kind !== 'head') continue;
    const own = streams.get(line.head.stream) ?? [];
    for (const entry of waiting) own.push({ ...entry, seq: own.length });
    streams.set(line.head.stream, own);
    waiting = [];
  }
  return [...streams].map(([id, entries]) => ({ id, entries, heads: [] }));
}

/**
 * Holds every draw of a ledger again and tells all that differs, each fault by name and place. It asks nothing of
 * leaves and signatures (`verifyLedger` does), so that a changed file is still told what of the draw was changed. Of a
 * public export only commitments and nonces can be compared.
 */
export function recheckDraws(lines: readonly LedgerLine[], hasher: Hasher): PlacedDrawFault[] {
  const isFull = lines.every(({ kind }) => kind !== 'sealed');
  const types = isFull ? [...fullDrawEvents, ...publicDrawEvents] : publicDrawEvents;
  const found: PlacedDrawFault[] = [];
  walkActs(streamsOf(lines), (placed, before, act) => {
    const { event, line, stream } = placed;
    if (!types.includes(event.type)) return;
    const { draw, panel } = event.payload as { draw?: string; panel?: string };
    for (const fault of drawFaultsAt(placed, before, { hasher, act }))
      found.push({ ...fault, line, stream, type: event.type, draw: draw ?? panel ?? '' });
  });
  return found.sort((one, other) => one.line - other.line);
}
