import type { AssignmentGround } from './ground.ts';
import type { SeatsGoal, SeatsModel } from './seats-model.ts';

/** What prices of the rules say of every pair of the ground, in the model or not. */
export interface ReducedWorth {
  /** No panels over any pairs are worth more than this (weak duality). */
  readonly bound: number;
  /** Worth of each pair beyond its prices: panels with this pair are worth at most `bound` plus this, where negative. */
  readonly of: Float64Array;
}

/** Prices of the rules, by what they are about. Rules that the model left out have the price 0. */
interface Prices {
  readonly size: Float64Array;
  readonly leader: Float64Array;
  readonly expert: Float64Array;
  readonly floor: Float64Array;
  readonly load: Float64Array;
  readonly group: Map<number, number>;
  kept: number;
  /** What the limits cost at these prices. */
  limits: number;
}

/**
 * Reads prices from the answer to a `share` model. Any prices give a true bound if their signs fit: a row without an
 * upper limit has none above zero, one without a lower limit none below. So nothing here rests on the solver.
 */
function readPrices(ground: AssignmentGround, { model, rows }: SeatsModel, duals: Float64Array): Prices {
  const { cases, examiners, groups } = ground;
  const perCase = () => new Float64Array(cases);
  const prices: Prices = {
    size: perCase(),
    leader: perCase(),
    expert: perCase(),
    floor: perCase(),
    load: new Float64Array(examiners),
    group: new Map(),
    kept: 0,
    limits: 0,
  };
  rows.forEach((row, at) => {
    const [lower, upper] = [model.rowLower[at] ?? 0, model.rowUpper[at] ?? 0];
    let price = duals[at] ?? 0;
    if (!Number.isFinite(upper)) price = Math.min(price, 0);
    if (!Number.isFinite(lower)) price = Math.max(price, 0);
    if (price === 0) return;
    prices.limits += price > 0 ? price * upper : price * lower;
    if (row.rule === 'load') prices.load[row.examiner] = price;
    else if (row.rule === 'kept') prices.kept = price;
    else if (row.rule === 'group') prices.group.set(row.case * groups.length + row.group, price);
    else prices[row.rule][row.case] = price;
  });
  return prices;
}

/** What the rules of one case take from the worth of a pair, loads left out. */
function priceInCase({ problem, cases, groups, groupsOf, fits, isExpert }: AssignmentGround, prices: Prices) {
  const hasGroups = prices.group.size > 0;
  const ofGroups = (e: number, c: number) =>
    (groupsOf[e] ?? []).reduce((sum, group) => sum + (prices.group.get(c * groups.length + group) ?? 0), 0);
  return (e: number, c: number): number => {
    const pair = e * cases + c;
    const leads = problem.needsLeader && problem.examiners[e]?.mayLead;
    return (
      (prices.size[c] ?? 0) +
      (prices.floor[c] ?? 0) * (fits[pair] ?? 0) +
      (leads ? (prices.leader[c] ?? 0) : 0) +
      (isExpert[pair] === 1 ? (prices.expert[c] ?? 0) : 0) +
      (hasGroups ? ofGroups(e, c) : 0)
    );
  };
}

/**
 * The worth of every allowed pair at the prices of an answered `share` model, and the bound that follows from them:
 * limits at their prices plus what every pair is worth beyond its prices. Pairs not allowed have no worth.
 */
export function reducedWorth(
  ground: AssignmentGround,
  { worth, kept }: SeatsGoal,
  seats: SeatsModel,
  duals: Float64Array,
): ReducedWorth {
  const { problem, cases, allowed } = ground;
  const prices = readPrices(ground, seats, duals);
  const priceOf = priceInCase(ground, prices);
  const of = new Float64Array(allowed.length).fill(Number.NEGATIVE_INFINITY);
  let bound = prices.limits;
  for (let pair = 0; pair < of.length; pair += 1) {
    if (allowed[pair] !== 1) continue;
    const e = Math.floor(pair / cases);
    const own = worth === 'floor' ? 0 : (worth[pair] ?? 0);
    const stays = kept?.isKept[pair] === 1 ? prices.kept : 0;
    const reduced = own - stays - (prices.load[e] ?? 0) - priceOf(e, pair % cases);
    of[pair] = reduced;
    if (reduced > 0) bound += reduced;
  }
  if (worth === 'floor') bound += 100 * problem.size * Math.max(0, 1 + sumOf(prices.floor));
  return { bound, of };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
