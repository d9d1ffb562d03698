import { z } from 'zod';
import { type Exact, ExactFromTextSchema, exact, floor, mul } from './exact.ts';
import { byId } from './ranking.ts';

const id = z.string().min(1);

/**
 * Places of one grade in a period, for one track or shared by several. `approved` is absent until it is known;
 * `share` (part of one) caps what a single round may use. `repeat` says whether a party that already took a place
 * of this pool takes another when it is honoured again.
 */
export const PlacePoolSchema = z.strictObject({
  pool: id,
  grade: id,
  tracks: z.array(id).min(1).readonly(),
  maximum: z.int().min(0),
  approved: z.int().min(0).optional(),
  share: ExactFromTextSchema.optional(),
  repeat: z.enum(['takes-place', 'takes-none']),
});

/** One honour given in the period. */
export const PlaceEntrySchema = z.strictObject({ round: id, party: id, track: id, grade: id });

/** `round` is the round whose places are asked for; its own entries are counted apart from earlier ones. */
export const PlacesInputSchema = z.strictObject({
  round: id,
  pools: z.array(PlacePoolSchema).readonly(),
  entries: z.array(PlaceEntrySchema).readonly(),
});
export type PlacesInput = z.output<typeof PlacesInputSchema>;
export type PlacePool = PlacesInput['pools'][number];
export type PlaceEntry = PlacesInput['entries'][number];

export type PlacesReason =
  | { readonly kind: 'approved-missing' }
  | { readonly kind: 'approved-above-maximum'; readonly approved: number; readonly maximum: number }
  | { readonly kind: 'share-out-of-range'; readonly share: Exact }
  | { readonly kind: 'more-used-than-approved'; readonly used: number; readonly approved: number }
  | { readonly kind: 'pools-overlap'; readonly pools: readonly string[] };

/**
 * `usedBefore`: by other rounds of the period; `left`: approved less those; `places`: what this round may use in all;
 * `usedInRound`: what it has used; `leftInRound`: what it still may use.
 */
export type PoolPlaces = { readonly pool: string; readonly grade: string; readonly usedBefore: number } & (
  | {
      readonly computable: true;
      readonly approved: number;
      readonly left: number;
      readonly cap?: number;
      readonly places: number;
      readonly usedInRound: number;
      readonly leftInRound: number;
    }
  | { readonly computable: false; readonly reasons: readonly PlacesReason[] }
);

export interface Places {
  readonly pools: readonly PoolPlaces[];
  /** Honours of a grade and track that no pool counts. */
  readonly uncounted: readonly PlaceEntry[];
}

/**
 * `places@1`: per pool, a round may use min(⌊share × approved⌋, left in the period). A later award takes a place of its
 * own grade and gives none back, because each pool counts only its own entries; with `repeat: 'takes-none'` a party
 * counts once. The number approved may not exceed the maximum; unknown or contradictory numbers are not computable.
 */
export function places(input: PlacesInput): Places {
  return {
    pools: input.pools.map((pool) => placesOf(input, pool)),
    uncounted: input.entries
      .filter((entry) => !input.pools.some((pool) => counts(pool, entry)))
      .sort(byEntry),
  };
}

function counts(pool: PlacePool, entry: PlaceEntry): boolean {
  return pool.grade === entry.grade && pool.tracks.includes(entry.track);
}

function byEntry(a: PlaceEntry, b: PlaceEntry): number {
  const key = (entry: PlaceEntry) => JSON.stringify([entry.round, entry.grade, entry.track, entry.party]);
  return byId(key(a), key(b));
}

/** Places taken by other rounds, and places the round takes on top of them. */
function taken(pool: PlacePool, input: PlacesInput): { before: number; inRound: number } {
  const counted = input.entries.filter((entry) => counts(pool, entry));
  const before = counted.filter((entry) => entry.round !== input.round);
  const number = (entries: readonly PlaceEntry[]) =>
    pool.repeat === 'takes-place' ? entries.length : new Set(entries.map((entry) => entry.party)).size;
  return { before: number(before), inRound: number(counted) - number(before) };
}

function placesOf(input: PlacesInput, pool: PlacePool): PoolPlaces {
  const { before, inRound } = taken(pool, input);
  const reasons = reasonsAgainst(input, pool, before + inRound);
  const head = { pool: pool.pool, grade: pool.grade, usedBefore: before };
  const { approved, share } = pool;
  if (approved === undefined || reasons.length > 0) return { ...head, computable: false, reasons };
  const left = approved - before;
  const cap = share && Number(floor(mul(share, exact(approved))));
  const round = Math.min(cap ?? left, left);
  return {
    ...head,
    computable: true,
    approved,
    left,
    ...(cap === undefined ? {} : { cap }),
    places: round,
    usedInRound: inRound,
    leftInRound: Math.max(0, round - inRound),
  };
}

function reasonsAgainst(input: PlacesInput, pool: PlacePool, used: number): readonly PlacesReason[] {
  const { approved, maximum, share } = pool;
  const reasons: PlacesReason[] = [];
  const overlapping = input.pools.filter(
    (other) => other.grade === pool.grade && other.tracks.some((track) => pool.tracks.includes(track)),
  );
  if (overlapping.length > 1)
    reasons.push({ kind: 'pools-overlap', pools: overlapping.map((other) => other.pool) });
  if (approved === undefined) reasons.push({ kind: 'approved-missing' });
  else {
    if (approved > maximum) reasons.push({ kind: 'approved-above-maximum', approved, maximum });
    if (used > approved) reasons.push({ kind: 'more-used-than-approved', used, approved });
  }
  if (share && (share.num < 0n || share.num > share.den)) reasons.push({ kind: 'share-out-of-range', share });
  return reasons;
}

/** The period's ledger: places approved, used by all rounds and left, per grade. Pools not computable are named. */
export function placesByGrade(input: PlacesInput): readonly GradePlaces[] {
  const found = places(input).pools;
  const grades = [...new Set(found.map((pool) => pool.grade))];
  return grades.map((grade) => {
    const own = found.filter((pool) => pool.grade === grade);
    const known = own.flatMap((pool) => (pool.computable ? [pool] : []));
    const approved = known.reduce((total, pool) => total + pool.approved, 0);
    const used = known.reduce((total, pool) => total + pool.usedBefore + pool.usedInRound, 0);
    const unknown = own.filter((pool) => !pool.computable).map((pool) => pool.pool);
    return { grade, approved, used, left: approved - used, unknown };
  });
}

export interface GradePlaces {
  readonly grade: string;
  readonly approved: number;
  readonly used: number;
  readonly left: number;
  readonly unknown: readonly string[];
}
