import { type AssignmentGround, allowedPairs, groundOf, seatsOfPairs } from './ground.ts';
import { ModelBuilder, type SolveModel } from './linear-model.ts';
import type { Stopped } from './maximise.ts';
import type { AssignmentProblem, SeatedCase } from './problem.ts';
import { chosenPairs, stateSeats } from './seats-model.ts';
import { findShortages, type Shortage } from './shortages.ts';

/** The parts that the whole chance is counted in. */
export const wholeChance = 1_000_000;

/** Whole panels for every case, with their chance in millionths. */
export interface LotteryEntry {
  readonly chance: number;
  readonly seats: readonly SeatedCase[];
}

/** Assignments of which one is drawn, so that no examiner gets a case with more than a chance. */
export interface AssignmentLottery {
  readonly status: 'lottery';
  /** Chances sum to {@link wholeChance}. */
  readonly entries: readonly LotteryEntry[];
  /** Expected sum of fits, and what no lottery under the same cap can exceed. */
  readonly expected: number;
  readonly bound: number;
}

export type LotteryAnswer =
  | AssignmentLottery
  /** Even alone in the model, some pairs would have to sit together more often than the cap lets them. */
  | { readonly status: 'cap-too-low' }
  | { readonly status: 'infeasible'; readonly shortages: readonly Shortage[] }
  | Stopped;

/** Kept back of every cap, so that chances rounded to millionths stay below it. */
const keptBack = 0.0005;
const mostEntries = 500;
const priceOfExcess = 100_000;
const rounding = 1e-6;

interface Entry {
  readonly pairs: readonly number[];
  readonly worth: number;
}

interface Mixed {
  readonly shares: readonly number[];
  readonly prices: ReadonlyMap<number, number>;
  /** Price of the whole chance. */
  readonly whole: number;
  readonly worth: number;
  readonly excess: number;
}

/** The best shares of the entries so far under the cap, with the price of each pair's cap. */
async function mix(entries: readonly Entry[], cap: number, solve: SolveModel): Promise<Mixed | Stopped> {
  const builder = new ModelBuilder();
  const having = new Map<number, number[]>();
  for (const { pairs, worth } of entries) {
    const column = builder.column(worth, 1, false);
    for (const pair of pairs) having.set(pair, [...(having.get(pair) ?? []), column]);
  }
  const columns = entries.map((_, at) => at);
  builder.row(1, 1, columns);
  const pairs = [...having.keys()].sort((a, b) => a - b);
  for (const pair of pairs) {
    const excess = builder.column(-priceOfExcess, 1, false);
    const own = having.get(pair) ?? [];
    builder.row(Number.NEGATIVE_INFINITY, cap, [...own, excess], (at) => (at < own.length ? 1 : -1));
  }
  const answer = await solve(builder.build());
  if (answer.status !== 'optimal')
    return { status: 'stopped', because: answer.status === 'stopped' ? answer.because : 'fault' };
  const shares = columns.map((column) => Math.max(0, answer.columns[column] ?? 0));
  return {
    shares,
    prices: new Map(pairs.map((pair, at) => [pair, Math.max(0, answer.rowDuals[at + 1] ?? 0)])),
    whole: answer.rowDuals[0] ?? 0,
    worth: shares.reduce((sum, share, at) => sum + share * (entries[at]?.worth ?? 0), 0),
    excess: answer.columns.subarray(columns.length).reduce((sum, value) => sum + value, 0),
  };
}

/** The best whole panels when every pair pays the price of its cap; nothing where there are none at all. */
async function bestAt(
  ground: AssignmentGround,
  prices: ReadonlyMap<number, number>,
  solve: SolveModel,
): Promise<(Entry & { readonly priced: number }) | Stopped | undefined> {
  const worth = Float64Array.from(ground.fits);
  for (const [pair, price] of prices) worth[pair] = (worth[pair] ?? 0) - price;
  const seats = stateSeats(ground, allowedPairs(ground), { worth }, { kind: 'whole' });
  const answer = await solve(seats.model);
  if (answer.status === 'stopped') return { status: 'stopped', because: answer.because };
  if (answer.status === 'infeasible') return undefined;
  const pairs = chosenPairs(seats, answer.columns);
  const sumOf = (values: Float64Array) => pairs.reduce((sum, pair) => sum + (values[pair] ?? 0), 0);
  return { pairs, worth: Math.round(sumOf(ground.fits)), priced: sumOf(worth) };
}

/** Shares as whole millionths that sum to the whole: rounded down, what is left goes to the greatest. */
function chancesOf(shares: readonly number[]): number[] {
  const chances = shares.map((share) => Math.floor(share * wholeChance + rounding));
  const left = wholeChance - chances.reduce((sum, chance) => sum + chance, 0);
  const greatest = chances.indexOf(Math.max(...chances));
  return chances.map((chance, at) => (at === greatest ? chance + left : chance));
}

/**
 * A lottery over whole assignments of the greatest expected fit in which no examiner gets a case with more than `cap`
 * (whole per cent). The linear program and its caps are those of Jecmen, Zhang, Liu, Shah, Conitzer and Fang 2020
 * (Mitigating Manipulation in Peer Review via Randomized Reviewer Assignments); instead of rounding its shares, it is
 * stated over whole assignments and solved by column generation, as in Birkhoff's decomposition: so each assignment
 * that can be drawn keeps every rule of composition, and each pair's chance is exactly what the entries say. The
 * expected fit lies within one point of the bound unless the entries became too many.
 */
export async function assignmentLottery(
  problem: AssignmentProblem,
  cap: number,
  solve: SolveModel,
): Promise<LotteryAnswer> {
  const ground = groundOf(problem);
  const limit = Math.max(0, cap / 100 - (cap < 100 ? keptBack : 0));
  const first = await bestAt(ground, new Map(), solve);
  if (first && 'status' in first) return first;
  if (!first) {
    const shortages = await findShortages(ground, solve);
    return 'status' in shortages ? shortages : { status: 'infeasible', shortages };
  }
  const entries: Entry[] = [first];
  let bound = Number.POSITIVE_INFINITY;
  for (;;) {
    const mixed = await mix(entries, limit, solve);
    if ('status' in mixed) return mixed;
    const next = await bestAt(ground, mixed.prices, solve);
    if (!next || 'status' in next) return next ?? { status: 'stopped', because: 'fault' };
    const caps = [...mixed.prices.values()].reduce((sum, price) => sum + price * limit, 0);
    bound = Math.min(bound, caps + next.priced + 1);
    const isNew = next.priced > mixed.whole + rounding;
    const isNear = mixed.excess <= rounding && bound - mixed.worth < 1;
    if (isNew && !isNear && entries.length < mostEntries) entries.push(next);
    else if (mixed.excess > rounding) return { status: 'cap-too-low' };
    else return lotteryOf(ground, entries, mixed, bound);
  }
}

function lotteryOf(
  ground: AssignmentGround,
  entries: readonly Entry[],
  { shares }: Mixed,
  bound: number,
): AssignmentLottery {
  const drawn = chancesOf(shares).flatMap((chance, at) => {
    const entry = entries[at];
    return chance > 0 && entry ? [{ chance, ...entry }] : [];
  });
  return {
    status: 'lottery',
    entries: drawn.map(({ chance, pairs }) => ({ chance, seats: seatsOfPairs(ground, pairs) })),
    expected: drawn.reduce((sum, { chance, worth }) => sum + (chance * worth) / wholeChance, 0),
    bound,
  };
}

/** Chance of each examiner for each case in a lottery, in millionths, by case and person. */
export function pairChances(
  entries: readonly LotteryEntry[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const chances = new Map<string, Map<string, number>>();
  for (const { chance, seats } of entries)
    for (const seat of seats) {
      const own = chances.get(seat.case) ?? new Map<string, number>();
      for (const person of seat.members) own.set(person, (own.get(person) ?? 0) + chance);
      chances.set(seat.case, own);
    }
  return chances;
}

/**
 * The entry that a seed draws: the seed, 32 bytes as hexadecimal, is read as one number and taken modulo the whole
 * chance; a seed of which every bit is equally likely makes each entry as likely as it says, to 2^-236.
 */
export function drawEntry(entries: readonly LotteryEntry[], seed: string): LotteryEntry | undefined {
  let at = Number(BigInt(`0x${seed}`) % BigInt(wholeChance));
  return entries.find(({ chance }) => {
    at -= chance;
    return at < 0;
  });
}
