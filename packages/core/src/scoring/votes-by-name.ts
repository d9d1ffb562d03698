import { z } from 'zod';
import { byId } from './ranking.ts';

const id = z.string().min(1);
const votes = z.int().min(0);

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** The same key for the same names in any order. */
function namesKey({
  grade = '',
  among,
}: {
  readonly grade?: string;
  readonly among: readonly string[];
}): string {
  return JSON.stringify([grade, ...[...among].sort(byId)]);
}

/** Places of a grade for the cases of some tracks; best grade first. */
const PoolSchema = z.strictObject({
  grade: id,
  tracks: z.array(id).min(1).readonly(),
  places: z.int().min(0),
});

/** A name that was carried for a grade, with the votes for it. */
const CarriedNameSchema = z.strictObject({ case: id, track: id, grade: id, votes });

/** Another ballot among names with equal votes for a grade: the votes for each of them. */
const BallotSchema = z.strictObject({
  grade: id,
  among: z.array(id).min(2).readonly(),
  votes: z.record(z.string(), votes),
});

/** What the chair chose among names that were equal in another ballot too; it fits only these names. */
const ChairsChoiceSchema = z.strictObject({
  grade: id,
  among: z.array(id).min(2).readonly(),
  chosen: z.array(id).min(1).readonly(),
});

export const VotesByNameInputSchema = z.strictObject({
  pools: z.array(PoolSchema).readonly(),
  names: z
    .array(CarriedNameSchema)
    .readonly()
    .refine((names) => isDistinct(names.map((name) => JSON.stringify([name.case, name.grade]))), {
      error: 'duplicate name',
    }),
  ballots: z
    .array(BallotSchema)
    .readonly()
    .refine((ballots) => isDistinct(ballots.map(namesKey)), { error: 'duplicate ballot' }),
  choices: z
    .array(ChairsChoiceSchema)
    .readonly()
    .refine((choices) => isDistinct(choices.map(namesKey)), { error: 'duplicate choice' }),
});

export type VotesByNameInput = z.output<typeof VotesByNameInputSchema>;
type Pool = VotesByNameInput['pools'][number];
type Name = VotesByNameInput['names'][number];
type Ballot = VotesByNameInput['ballots'][number];

/** Names with equal votes for the last places of a grade, and what decides among them next. */
export interface EqualVotes {
  readonly grade: string;
  readonly cases: readonly string[];
  readonly places: number;
  readonly next: 'another-ballot' | 'chair';
}

export interface VotesByName {
  readonly winners: readonly { readonly case: string; readonly grade: string }[];
  /** Carried, but others had more votes for the places. */
  readonly notPlaced: readonly { readonly case: string; readonly grade: string }[];
  readonly equalVotes: readonly EqualVotes[];
}

interface Filled {
  readonly winners: readonly string[];
  readonly notPlaced: readonly string[];
  readonly equal?: Pick<EqualVotes, 'cases' | 'places' | 'next'>;
}

/**
 * `votes-by-name@1`: per grade, best first, the carried names with the most votes take the places. Names equal at the
 * cut go by another ballot among them, and those equal there too by the chair's choice; until then they wait, and so
 * does every lower grade that one of them stands for. A name takes one place, that of its best grade. The order in
 * which anything is given says nothing.
 */
export function votesByName(input: VotesByNameInput): VotesByName {
  const winners = new Map<string, string>();
  const notPlaced: { case: string; grade: string }[] = [];
  const equalVotes: EqualVotes[] = [];
  const waiting = new Set<string>();
  for (const pool of input.pools) {
    const own = input.names.filter((name) => isOf(pool, name) && !winners.has(name.case));
    const filled = own.some((name) => waiting.has(name.case)) ? undefined : fill(input, pool, own);
    if (!filled) for (const name of own) waiting.add(name.case);
    for (const name of filled?.winners ?? []) winners.set(name, pool.grade);
    notPlaced.push(...(filled?.notPlaced ?? []).map((name) => ({ case: name, grade: pool.grade })));
    if (filled?.equal) equalVotes.push({ grade: pool.grade, ...filled.equal });
    for (const name of filled?.equal?.cases ?? []) waiting.add(name);
  }
  return {
    winners: [...winners]
      .map(([name, grade]) => ({ case: name, grade }))
      .sort((a, b) => byId(a.case, b.case)),
    notPlaced: notPlaced.sort((a, b) => byId(a.case, b.case)),
    equalVotes,
  };
}

function isOf(pool: Pool, name: Name): boolean {
  return name.grade === pool.grade && pool.tracks.includes(name.track);
}

function fill(input: VotesByNameInput, { grade, places }: Pool, own: readonly Name[]): Filled {
  const votesFor = new Map(own.map((name) => [name.case, name.votes]));
  return fillInOrder(votesFor, places, (equal, left) => {
    const ballot = ballotAmong(input, grade, equal);
    if (!ballot) return waits(equal, left, 'another-ballot');
    const inBallot = new Map(equal.map((name) => [name, ballot.votes[name] ?? 0]));
    return fillInOrder(inBallot, left, (still, over) => chosenByChair(input, grade, still, over));
  });
}

/** Gives places by votes, most first; who is equal across the cut goes to `atCut` with the places that are left. */
function fillInOrder(
  votesFor: ReadonlyMap<string, number>,
  places: number,
  atCut: (equal: readonly string[], left: number) => Filled,
): Filled {
  const winners: string[] = [];
  const groups = groupsByVotes(votesFor);
  for (const [index, group] of groups.entries()) {
    const left = places - winners.length;
    if (group.length <= left) {
      winners.push(...group);
      continue;
    }
    const below = groups.slice(index + 1).flat();
    if (left === 0) return { winners, notPlaced: [...group, ...below] };
    const cut = atCut(group, left);
    return {
      ...cut,
      winners: [...winners, ...cut.winners],
      notPlaced: [...cut.notPlaced, ...below],
    };
  }
  return { winners, notPlaced: [] };
}

function groupsByVotes(votesFor: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const counts = [...new Set(votesFor.values())].sort((a, b) => b - a);
  return counts.map((count) =>
    [...votesFor]
      .filter(([, own]) => own === count)
      .map(([name]) => name)
      .sort(byId),
  );
}

const waits = (cases: readonly string[], places: number, next: EqualVotes['next']): Filled => ({
  winners: [],
  notPlaced: [],
  equal: { cases, places, next },
});

/** The ballot held among these names; one among more of them (some dropped out since) counts where there is no other. */
function ballotAmong(
  { ballots }: VotesByNameInput,
  grade: string,
  equal: readonly string[],
): Ballot | undefined {
  return ballots
    .filter((ballot) => ballot.grade === grade)
    .filter((ballot) => equal.every((name) => ballot.among.includes(name) && name in ballot.votes))
    .sort((a, b) => a.among.length - b.among.length || byId(namesKey(a), namesKey(b)))[0];
}

function chosenByChair(
  { choices }: VotesByNameInput,
  grade: string,
  equal: readonly string[],
  places: number,
): Filled {
  const choice = choices.find(
    ({ grade: of, among, chosen }) =>
      of === grade &&
      isSame(among, equal) &&
      chosen.length === places &&
      new Set(chosen).size === places &&
      chosen.every((name) => equal.includes(name)),
  );
  if (!choice) return waits(equal, places, 'chair');
  return { winners: choice.chosen, notPlaced: equal.filter((name) => !choice.chosen.includes(name)) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return namesKey({ among: one }) === namesKey({ among: other });
}
