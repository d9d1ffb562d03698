import type { AssignmentGround } from './ground.ts';
import type { ModelAnswer, SolveModel } from './linear-model.ts';
import { type ReducedWorth, reducedWorth } from './reduced-worth.ts';
import { chosenPairs, type SeatsGoal, stateSeats } from './seats-model.ts';

/** A search that came to no end, and why. */
export interface Stopped {
  readonly status: 'stopped';
  readonly because: 'time' | 'memory' | 'fault';
}

/** Prices of the relaxed problem over all pairs, and the pairs that were looked at for them. */
export interface Priced {
  readonly status: 'priced';
  readonly reduced: ReducedWorth;
  readonly pairs: readonly number[];
}

/** Differences below this are rounding of the solver. */
export const rounding = 1e-6;
/** An empty place costs more than any change of panels can bring. */
const priceOfMissing = 10_000;
/** Pairs a case gains in one round of pricing. */
const enteringPerCase = 8;
const mostRounds = 60;

const stoppedBy = (answer: ModelAnswer): Stopped | undefined =>
  answer.status === 'stopped' ? { status: 'stopped', because: answer.because } : undefined;

/** Pairs outside the model that are worth more than their prices, the best of each case. */
function entering(ground: AssignmentGround, { of }: ReducedWorth, inside: ReadonlySet<number>): number[] {
  const best = Array.from({ length: ground.cases }, (): number[] => []);
  of.forEach((worth, pair) => {
    if (worth > rounding && !inside.has(pair)) best[pair % ground.cases]?.push(pair);
  });
  return best.flatMap((pairs) =>
    pairs.sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0) || a - b).slice(0, enteringPerCase),
  );
}

/**
 * Prices of the relaxed problem over all pairs by column generation (Dantzig and Wolfe 1960; Gilmore and Gomory
 * 1961): solve over some pairs, price all others with plain arithmetic, take in those that are worth more than their
 * prices, until there are none.
 */
export async function priceAllPairs(
  ground: AssignmentGround,
  goal: SeatsGoal,
  start: readonly number[],
  solve: SolveModel,
): Promise<Priced | Stopped | { readonly status: 'infeasible' }> {
  const inside = new Set(start);
  let best: ReducedWorth | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const seats = stateSeats(
      ground,
      [...inside].sort((a, b) => a - b),
      goal,
      { kind: 'share', priceOfMissing },
    );
    const answer = await solve(seats.model);
    if (answer.status !== 'optimal') return stoppedBy(answer) ?? { status: 'infeasible' };
    const reduced = reducedWorth(ground, goal, seats, answer.rowDuals);
    if (!best || reduced.bound < best.bound) best = reduced;
    const more = entering(ground, reduced, inside);
    if (more.length === 0) return { status: 'priced', reduced: best, pairs: seats.pairs };
    for (const pair of more) inside.add(pair);
  }
  return best
    ? { status: 'priced', reduced: best, pairs: [...inside].sort((a, b) => a - b) }
    : { status: 'infeasible' };
}

/** The greatest worth of whole panels, with the pairs that reach it. */
export interface Reached {
  readonly status: 'reached';
  readonly pairs: readonly number[];
  readonly worth: number;
}

/** How far below the bound pairs may lie at the first try, in points. */
const firstMargin = 3;

/** Sum of fits of the worst-served case. */
export function floorOf({ cases, fits }: AssignmentGround, pairs: readonly number[]): number {
  const sums = new Float64Array(cases);
  for (const pair of pairs) sums[pair % cases] = (sums[pair % cases] ?? 0) + (fits[pair] ?? 0);
  return sums.reduce((least, sum) => Math.min(least, sum), Number.POSITIVE_INFINITY);
}

const worthOf = (ground: AssignmentGround, { worth }: SeatsGoal, pairs: readonly number[]): number =>
  worth === 'floor'
    ? floorOf(ground, pairs)
    : Math.round(pairs.reduce((sum, pair) => sum + (worth[pair] ?? 0), 0));

/**
 * The exact optimum over whole panels. First only pairs close to the bound are in the model; a pair left out can be in
 * no better panels once its reduced worth shows that panels with it are worth less than what was reached plus one
 * (reduced-cost fixing; Dantzig, Fulkerson and Johnson 1954). Until that is so, the model widens. `among`: pairs that
 * may matter at all.
 */
export async function maximise(
  ground: AssignmentGround,
  goal: SeatsGoal,
  { reduced, among }: { readonly reduced: ReducedWorth; readonly among: readonly number[] },
  solve: SolveModel,
): Promise<Reached | Stopped | { readonly status: 'infeasible' }> {
  let margin = firstMargin;
  for (;;) {
    const pairs = among.filter((pair) => (reduced.of[pair] ?? 0) >= -margin);
    const seats = stateSeats(ground, pairs, goal, { kind: 'whole' });
    const answer = await solve(seats.model);
    const stopped = stoppedBy(answer);
    if (stopped) return stopped;
    const isWhole = pairs.length === among.length;
    if (answer.status === 'optimal') {
      const chosen = chosenPairs(seats, answer.columns);
      const worth = worthOf(ground, goal, chosen);
      const gap = reduced.bound - worth + rounding;
      if (isWhole || gap - margin < 1) return { status: 'reached', pairs: chosen, worth };
      margin = gap;
    } else if (isWhole) return { status: 'infeasible' };
    else margin *= 8;
  }
}
