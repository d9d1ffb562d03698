import type { Hasher } from '../../ledger/port.ts';
import { type DrawnSeats, drawReserves, drawSeats } from './draw-panel.ts';
import { type DrawRules, type PanelToDraw, type Seats, seatsOf } from './panel-to-draw.ts';
import type { PoolEntry } from './pool.ts';
import { RandomStream } from './random-stream.ts';
import { type PanelShort, whyInfeasible } from './why-infeasible.ts';

/** How often a draw starts again after a dead end. Part of `draw@1`: never changed. */
const mostStarts = 50;

/** One panel as drawn: how many could have been chosen, whom the rules held back, who sits, who stands behind. */
export interface DrawnPanel extends DrawnSeats {
  readonly panel: string;
  readonly candidates: number;
  readonly inConflict: number;
  readonly overLoad: number;
  readonly reserves: readonly string[];
}

/** Everything a draw is computed from. */
export interface DrawInput {
  /** 32 bytes in hexadecimal. */
  readonly seed: string;
  /** In any order. */
  readonly pool: readonly PoolEntry[];
  /** In any order. */
  readonly panels: readonly PanelToDraw[];
  readonly rules: DrawRules;
}

/** The panels in the order they were drawn, after so many starts; or what the pool is short of. */
export type DrawOutcome =
  | { readonly drawn: true; readonly starts: number; readonly panels: readonly DrawnPanel[] }
  | { readonly drawn: false; readonly short: readonly PanelShort[] };

type Carried = Map<string, number>;

/** The panels one after the other; what each carries afterwards is in `carried`. Or seats that nobody can fill. */
function drawInTurn(
  { pool, rules }: DrawInput,
  order: readonly PanelToDraw[],
  carried: Carried,
  stream: RandomStream,
): readonly Omit<DrawnPanel, 'reserves'>[] | Seats {
  const panels: Omit<DrawnPanel, 'reserves'>[] = [];
  for (const panel of order) {
    const seats = seatsOf(panel, rules, pool, carried);
    const drawn = drawSeats(seats, stream);
    if (!drawn) return seats;
    for (const person of drawn.members) carried.set(person, (carried.get(person) ?? 0) + panel.cases.length);
    panels.push({ panel: panel.panel, candidates: seats.candidates.length, ...seats.left, ...drawn });
  }
  return panels;
}

function withReserves(
  { pool, rules, panels: wanted }: DrawInput,
  drawn: readonly Omit<DrawnPanel, 'reserves'>[],
  carried: Carried,
  stream: RandomStream,
): DrawnPanel[] {
  const panelOf = new Map(wanted.map((panel) => [panel.panel, panel]));
  return drawn.map((entry) => {
    const panel = panelOf.get(entry.panel) as PanelToDraw;
    const whole = { ...panel, sitting: [...(panel.sitting ?? []), ...entry.members] };
    const { candidates } = seatsOf(whole, { ...rules, oneOfEachEmployer: false }, pool, carried);
    return { ...entry, reserves: drawReserves(candidates, rules.reserves, stream) };
  });
}

const byPerson = (one: PoolEntry, other: PoolEntry): number => (one.person < other.person ? -1 : 1);
const byPanel = (one: PanelToDraw, other: PanelToDraw): number => (one.panel < other.panel ? -1 : 1);

const loadsOf = (pool: readonly PoolEntry[]): Carried =>
  new Map(pool.map(({ person, load }) => [person, load]));

/** Numbers that mean nothing, to look for a choice with. */
const anySeed = '00'.repeat(32);

/** Panels that the pool cannot fill even if each were the only one. Empty when each could be. */
export function shortPanels(
  hasher: Hasher,
  { pool, panels, rules }: Omit<DrawInput, 'seed'>,
): readonly PanelShort[] {
  const ordered = [...pool].sort(byPerson);
  const stream = new RandomStream(hasher, anySeed);
  return [...panels]
    .sort(byPanel)
    .flatMap((panel) => whyInfeasible(seatsOf(panel, rules, ordered, loadsOf(ordered)), stream) ?? []);
}

/**
 * Holds a draw: calculation `draw@1`, described in ADR 14. The seed's numbers put the panels into an order, fill each
 * with one of its possible combinations, all equally likely, and carry the loads on; last come the reserves. Where
 * loads leave a later panel without any combination, the draw starts again with the numbers that follow, a bounded
 * number of times. The same input gives the same outcome in whatever order pool and panels are given.
 */
export function drawPanels(hasher: Hasher, given: DrawInput): DrawOutcome {
  const input = { ...given, pool: [...given.pool].sort(byPerson), panels: [...given.panels].sort(byPanel) };
  const stream = new RandomStream(hasher, input.seed);
  const order = stream.shuffled(input.panels);
  let deadEnd: Seats | undefined;
  for (let starts = 1; starts <= mostStarts; starts += 1) {
    const carried = loadsOf(input.pool);
    const outcome = drawInTurn(input, order, carried, stream);
    if ('length' in outcome)
      return { drawn: true, starts, panels: withReserves(input, outcome, carried, stream) };
    deadEnd = outcome;
    const never = starts === 1 ? shortPanels(hasher, input) : [];
    if (never.length > 0) return { drawn: false, short: never };
  }
  const short = deadEnd && whyInfeasible(deadEnd, stream);
  return { drawn: false, short: short ? [short] : [] };
}
