import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';

/**
 * The cases that stand for a place: those proposed for a grade and those of ties left open, of every track, as far
 * as they are still in the round. Sorted by case id, which says nothing of merit.
 */
export function proposedCases(round: DeepReadonly<RoundState>): readonly string[] {
  const proposals = [...round.composite.proposals.values()];
  const graded = proposals.flatMap((proposal) =>
    proposal.outcomes.filter((outcome) => outcome.grade !== undefined).map((outcome) => outcome.case),
  );
  const tied = proposals.flatMap((proposal) => proposal.openTies.flatMap((tie) => tie.cases));
  const waiting = proposals.flatMap((proposal) => proposal.undecided);
  return [...new Set([...graded, ...tied, ...waiting])]
    .filter((id) => whyOut(round, id) === undefined)
    .sort();
}
