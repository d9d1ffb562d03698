import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { RoundState } from '../state.ts';
import type { Motion } from './events.ts';

type Round = DeepReadonly<RoundState>;

/** Every case that a track's proposal speaks of, placed or not: a decision on the list decides about all of them. */
export function casesOfProposal(round: Round, track: Track): readonly string[] {
  const proposal = round.composite.proposals.get(track);
  if (!proposal) return [];
  const tied = proposal.openTies.flatMap((tie) => tie.cases);
  return [...new Set([...proposal.outcomes.map((outcome) => outcome.case), ...proposal.undecided, ...tied])];
}

/**
 * The cases a motion decides about: those of the whole list, of the tie, or the one it names. A choice in a tie that
 * only opened by another choice is about the whole list too; a vote in another ballot is about every name in it.
 */
export function casesOfSubject(round: Round, subject: DeepReadonly<Motion>): readonly string[] {
  if (subject.about === 'list') return casesOfProposal(round, subject.track);
  if (subject.about === 'departure' || subject.about === 'name') return [subject.case];
  if (subject.about === 'runoff') return subject.among;
  const tie = round.composite.proposals
    .get(subject.track)
    ?.openTies.find((open) => open.grade === subject.grade);
  return [...new Set([...subject.chosen, ...(tie?.cases ?? casesOfProposal(round, subject.track))])];
}

/** The cases of a motion that was put; for an unknown one its own id, so that it answers like a hidden case. */
export function casesOfMotion(round: Round, motion: string): readonly string[] {
  const put = round.deliberation.motions.get(motion);
  return put ? casesOfSubject(round, put.subject) : [motion];
}

/** Whether a person is recused from one of these cases. */
export function isRecusedFromOneOf(round: Round, person: string, cases: readonly string[]): boolean {
  return round.proceedings.recusals.some((entry) => entry.person === person && cases.includes(entry.case));
}
