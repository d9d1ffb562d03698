import { recomputeDomain, type VerifyCrypto, verifyLedger } from '@laureate/core';
import { atMostTimes, type Finding, plain } from '../measure/findings.ts';
import { growthOf } from '../measure/samples.ts';
import {
  medianSpent,
  milliseconds,
  type Times,
  type Turns,
  timesAsLong,
  timesOf,
  type Work,
} from '../measure/side-by-side.ts';
import type { CorePart } from './core-part.ts';
import { type ExportedTown, ExportedTowns } from './exported-towns.ts';
import { foldLines, parseAndHash } from './ledger-lines.ts';

const part = 'record';

/** What is measured, with its aim, if it has one, in how many times the parsing. */
const works = {
  fold: { what: 'fold', most: 2 },
  verify: { what: 'full verify', most: 4 },
  unsigned: { what: 'full verify but for the signatures', most: undefined },
} as const;
type Name = keyof typeof works;

/** Verifies as the command `verify` does: every leaf, head and signature, and the domain computed again. */
function verifyAll(bytes: Uint8Array, crypto: VerifyCrypto): void {
  const { ok, checks } = verifyLedger(bytes, { crypto, recompute: [recomputeDomain] });
  if (!ok) throw new Error(JSON.stringify(checks.filter(({ found }) => found.length > 0)).slice(0, 1000));
}

/** What is asked for, and the parsing, in turns. */
function measured<N extends Name>(
  { bytes }: ExportedTown,
  crypto: VerifyCrypto,
  wanted: readonly N[],
  turns: Turns,
): Promise<Times<N | 'parse'>> {
  const unsigned: VerifyCrypto = { sha256: crypto.sha256, verify: () => true };
  const all: Readonly<Record<Name, Work>> = {
    fold: () => foldLines(bytes),
    unsigned: () => verifyAll(bytes, unsigned),
    verify: () => verifyAll(bytes, crypto),
  };
  const asked = Object.fromEntries(wanted.map((name) => [name, all[name]]));
  return timesOf({ parse: () => parseAndHash(bytes), ...asked } as Record<N | 'parse', Work>, turns);
}

function findingOf<N extends Name>(name: N, town: string, times: Times<N | 'parse'>): Finding {
  const long = timesAsLong(times[name], times.parse);
  const { what, most } = works[name] as { readonly what: string; readonly most: number | undefined };
  return {
    part,
    what: `${what}, ${town}`,
    ours: milliseconds(times[name]),
    against: `${milliseconds(times.parse)} to parse and hash`,
    ...long,
    ...(most === undefined ? {} : { aim: atMostTimes(most, long.ratio) }),
  };
}

const names = Object.keys(works) as Name[];

/** The smallest round warms the code up for all; what takes long is measured less often. */
const turnsFor = (nth: number, repeats: number): Turns =>
  nth < 2 ? { repeats, isWarm: nth > 0 } : { repeats: Math.min(2, repeats), isWarm: true };

/** Folding and verifying an export beside parsing and hashing its lines, for rounds of several sizes and many rounds. */
export const foldsAndVerifies: CorePart = async ({ events, streams, repeats }, tell) => {
  const towns = await ExportedTowns.open();
  const points = { parse: [], fold: [], verify: [], unsigned: [] } as Record<
    Name | 'parse',
    { size: number; cost: number }[]
  >;
  for (const [nth, size] of events.entries()) {
    const town = await towns.ofRound(size);
    const times = await measured(town, towns.crypto, names, turnsFor(nth, repeats));
    const text = `one round of ${plain(size)} events (${plain(town.events)} and ${plain(town.heads)} heads in all)`;
    for (const name of names) tell(findingOf(name, text, times));
    for (const name of [...names, 'parse'] as const)
      points[name].push({ size: town.events, cost: medianSpent(times[name]) });
  }
  for (const name of names)
    tell({
      part,
      what: `growth of ${works[name].what}`,
      ours: `events ^ ${plain(growthOf(points[name]), 2)}`,
    });
  const { count, events: each } = streams;
  const town = await towns.ofRounds(count, each);
  const signed = ['fold', 'verify'] as const;
  const times = await measured(town, towns.crypto, signed, turnsFor(events.length, repeats));
  for (const name of signed) tell(findingOf(name, `${plain(count)} rounds of ${plain(each)} events`, times));
};
