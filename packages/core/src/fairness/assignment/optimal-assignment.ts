import { bestPairs } from './best-pairs.ts';
import { type AssignmentGround, allowedPairs, groundOf, pairsOfSeats, seatsOfPairs } from './ground.ts';
import type { SolveModel } from './linear-model.ts';
import { floorOf, maximise, type Priced, priceAllPairs, rounding, type Stopped } from './maximise.ts';
import type { AssignmentGoals, AssignmentProblem, SeatedCase } from './problem.ts';
import type { SeatsGoal } from './seats-model.ts';
import { findShortages, type Shortage } from './shortages.ts';

/** The best panels; or what is short; or why the search came to no end. */
export type AssignmentAnswer =
  | {
      readonly status: 'assigned';
      readonly seats: readonly SeatedCase[];
      readonly goals: AssignmentGoals;
      /** Seats that stayed as they were; only where panels were to be kept. */
      readonly kept?: number;
    }
  | { readonly status: 'infeasible'; readonly shortages: readonly Shortage[] }
  | Stopped;

type Kept = NonNullable<SeatsGoal['kept']>;
type Infeasible = { readonly status: 'infeasible' };

/** Floors tried from the bound downwards before the best floor is looked for as such. */
const floorsTried = 3;

interface Search {
  readonly ground: AssignmentGround;
  readonly solve: SolveModel;
  readonly all: readonly number[];
  readonly kept: Kept | undefined;
}

/** As many kept seats as the rules let through. */
async function keepMost(search: Search, isKept: Uint8Array): Promise<Kept | Stopped | Infeasible> {
  const { ground, solve, all } = search;
  const goal: SeatsGoal = { worth: Float64Array.from(isKept) };
  const start = [...new Set([...bestPairs(ground), ...all.filter((pair) => isKept[pair] === 1)])];
  const priced = await priceAllPairs(ground, goal, start, solve);
  if (priced.status !== 'priced') return priced;
  const most = await maximise(ground, goal, { reduced: priced.reduced, among: all }, solve);
  return most.status === 'reached' ? { isKept, least: most.worth } : most;
}

/** The best panels whose every case has at least this sum of fits. */
async function bestAbove(search: Search, floor: number, byFloor: Priced) {
  const { ground, solve, all, kept } = search;
  const { bound, of } = byFloor.reduced;
  const among = all.filter((pair) => bound + (of[pair] ?? 0) >= floor - rounding);
  const goal: SeatsGoal = { worth: ground.fits, floor, kept };
  const priced = await priceAllPairs(ground, goal, byFloor.pairs, solve);
  if (priced.status !== 'priced') return priced;
  return maximise(ground, goal, { reduced: priced.reduced, among }, solve);
}

/**
 * The best floor, and of all panels that reach it those with the greatest sum. Prices of the relaxed problem bound the
 * floor from above; mostly the bound is reached. A floor that no panels reach is refuted over every pair that could
 * take part in it.
 */
async function floorThenSum(search: Search): Promise<readonly number[] | Stopped | Infeasible> {
  const { ground, solve, all, kept } = search;
  const goal: SeatsGoal = { worth: 'floor', kept };
  const byFloor = await priceAllPairs(ground, goal, bestPairs(ground), solve);
  if (byFloor.status !== 'priced') return byFloor;
  const highest = Math.floor(byFloor.reduced.bound + rounding);
  if (highest < 0) return { status: 'infeasible' };
  for (let floor = highest; floor >= 0 && floor > highest - floorsTried; floor -= 1) {
    const best = await bestAbove(search, floor, byFloor);
    if (best.status === 'reached') return best.pairs;
    if (best.status === 'stopped') return best;
  }
  const found = await maximise(ground, goal, { reduced: byFloor.reduced, among: all }, solve);
  if (found.status !== 'reached') return found;
  const best = await bestAbove(search, found.worth, byFloor);
  return best.status === 'reached' ? best.pairs : best;
}

async function search(ground: AssignmentGround, solve: SolveModel, keep: readonly SeatedCase[] | undefined) {
  const all = allowedPairs(ground);
  const plain: Search = { ground, solve, all, kept: undefined };
  if (!keep) return { pairs: await floorThenSum(plain), kept: undefined };
  const isKept = new Uint8Array(ground.allowed.length);
  for (const pair of pairsOfSeats(ground, keep)) isKept[pair] = ground.allowed[pair] ?? 0;
  const kept = await keepMost(plain, isKept);
  if ('status' in kept) return { pairs: kept, kept: undefined };
  return { pairs: await floorThenSum({ ...plain, kept }), kept: kept.least };
}

/**
 * The exact optimum of an assignment: the best floor for the worst-served case first, then the greatest sum of fits.
 * With `keep`, panels as they were: as many seats as possible stay (fewest changes), then floor and sum among those.
 * The solver is a port; that nothing better exists is shown by plain arithmetic on its prices and by its answers over
 * all pairs that could matter. Infeasible problems answer what is short.
 */
export async function optimalAssignment(
  problem: AssignmentProblem,
  solve: SolveModel,
  keep?: readonly SeatedCase[],
): Promise<AssignmentAnswer> {
  const ground = groundOf(problem);
  const { pairs, kept } = await search(ground, solve, keep);
  if ('status' in pairs) {
    if (pairs.status === 'stopped') return pairs;
    const shortages = await findShortages(ground, solve);
    return 'status' in shortages ? shortages : { status: 'infeasible', shortages };
  }
  const sum = pairs.reduce((total, pair) => total + (ground.fits[pair] ?? 0), 0);
  return {
    status: 'assigned',
    seats: seatsOfPairs(ground, pairs),
    goals: { floor: floorOf(ground, pairs), sum },
    ...(kept === undefined ? {} : { kept }),
  };
}
