import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { tracksOfPlaces } from '../../scheme/grade-places.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import {
  type EqualVotes,
  type VotesByName,
  type VotesByNameInput,
  votesByName,
} from '../../scoring/index.ts';
import { whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';
import type { Motion } from './events.ts';
import type { PutMotion } from './slice.ts';

type Round = DeepReadonly<RoundState>;
type Subject<A extends Motion['about']> = Extract<DeepReadonly<Motion>, { about: A }>;
type MotionOf<A extends Motion['about']> = DeepReadonly<PutMotion> & { readonly subject: Subject<A> };

/** Whether the members vote on each name; otherwise on a list as it is proposed. */
export function votesOnNames(scheme: Scheme): boolean {
  return scheme.stage('deliberation')?.votesOn?.value === 'each-name';
}

/** Motions of one kind, in the order they were put. */
export function motionsAbout<A extends Motion['about']>(round: Round, about: A): readonly MotionOf<A>[] {
  return [...round.deliberation.motions.values()].filter(
    (motion): motion is MotionOf<A> => motion.subject.about === about,
  );
}

/** Candidates still in whose name was not put to the vote, or whose votes are not counted yet; by case id. */
export function namesNotYetVoted(round: Round): readonly string[] {
  const motions = motionsAbout(round, 'name');
  return [...round.documentReview.candidateGrades.keys()]
    .filter((id) => whyOut(round, id) === undefined)
    .filter((id) => {
      const own = motions.filter((motion) => motion.subject.case === id);
      return own.length === 0 || own.some((motion) => motion.decided === undefined);
    })
    .sort();
}

/** Names carried for a grade that are still in, with the votes for them. */
function carriedNames(round: Round): VotesByNameInput['names'] {
  const names = new Map<string, VotesByNameInput['names'][number]>();
  for (const { subject, decided } of motionsAbout(round, 'name')) {
    const track = round.application.applications.get(subject.case)?.track;
    if (!decided?.carried || !track || whyOut(round, subject.case) !== undefined) continue;
    const { case: id, grade } = subject;
    names.set(`${grade}/${id}`, { case: id, track, grade, votes: decided.tally.for });
  }
  return [...names.values()];
}

/** Ballots held among names with equal votes; every name of a ballot has a motion of its own. */
function ballotsHeld(round: Round): VotesByNameInput['ballots'] {
  const ballots = new Map<string, { grade: string; among: string[]; votes: Record<string, number> }>();
  for (const { subject, decided } of motionsAbout(round, 'runoff')) {
    if (!decided) continue;
    const among = [...subject.among].sort();
    const key = JSON.stringify([subject.grade, ...among]);
    const ballot = ballots.get(key) ?? { grade: subject.grade, among, votes: {} };
    ballot.votes[subject.case] = decided.tally.for;
    ballots.set(key, ballot);
  }
  return [...ballots.values()];
}

/** Everything `votes-by-name@1` is given: the round's frozen places, best grade first, and the counted votes. */
function votesInputOf(round: Round): VotesByNameInput {
  const choices = new Map(
    round.deliberation.choices.map(({ grade, among, chosen }) => [
      JSON.stringify([grade, ...[...among].sort()]),
      { grade, among: [...among], chosen: [...chosen] },
    ]),
  );
  return {
    pools: (round.call.plan?.places ?? []).map(({ grade, track, forThisRound }) => ({
      grade,
      tracks: tracksOfPlaces(track),
      places: forThisRound,
    })),
    names: carriedNames(round),
    ballots: ballotsHeld(round),
    choices: [...choices.values()],
  };
}

/** The names that a name has equal votes with for the last places of a grade; none where its place is decided. */
export function equalNames(round: Round, grade: string, caseId: string): EqualVotes | undefined {
  return votesOfNames(round).equalVotes.find(
    (entry) => entry.grade === grade && entry.cases.includes(caseId),
  );
}

/** What the votes on names come to as they stand. */
export function votesOfNames(round: Round): VotesByName {
  return votesByName(votesInputOf(round));
}
