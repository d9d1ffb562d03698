import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { RoundSituation } from '../../../act/command.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { candidateResults } from '../candidate-results.ts';
import { resolutionOf } from '../resolution.ts';
import { namesNotYetVoted, votesOfNames, votesOnNames } from '../votes-of-names.ts';

/** The candidates by name with all results before the members, and what the votes make of them so far. */
function namesOf(situation: Pick<RoundSituation, 'registry' | 'round' | 'scheme'>) {
  const { round, scheme } = situation;
  if (!votesOnNames(scheme) || round.documentReview.candidateGrades.size === 0) return undefined;
  const resolved = [...round.deliberation.resolved].map(([track, { winners, departures }]) => ({
    track,
    winners,
    departures,
  }));
  return {
    candidates: [...round.documentReview.candidateGrades.keys()]
      .sort()
      .flatMap((id) => candidateResults(situation, id) ?? []),
    places: (round.call.plan?.places ?? []).map(({ grade, track, forThisRound }) => ({
      grade,
      track,
      places: forThisRound,
    })),
    notYetVoted: resolved.length > 0 ? [] : namesNotYetVoted(round),
    soFar: resolved.length > 0 ? undefined : votesOfNames(round),
    resolved,
  };
}

/**
 * Per track what was proposed, what the carried motions make of it so far, and what was resolved; where each name is
 * voted on, the candidates by name instead. The office and the supervisor see it from the proposal on, the committee
 * from the opening of the deliberation.
 */
export const candidatesView = roundView('candidates', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, viewer } = situation;
    const isEarly = viewer.role === 'committee' && !round.proceedings.stages.has('deliberation');
    const proposals = [...round.composite.proposals.values()];
    const names = namesOf(situation);
    if (isEarly || (proposals.length === 0 && !names)) return NOT_FOUND;
    return {
      ...(names ? { names } : {}),
      tracks: proposals.map(({ track, outcomes, undecided, openTies, emptyPlaces, passedOver }) => {
        const resolved = round.deliberation.resolved.get(track);
        return {
          track,
          proposed: { outcomes, undecided, openTies, emptyPlaces, passedOver },
          soFar: resolved ? undefined : resolutionOf(situation, track),
          resolved: resolved && { winners: resolved.winners, departures: resolved.departures },
        };
      }),
    };
  },
});
