import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { resolutionOf } from '../resolution.ts';

/**
 * Per track what was proposed, what the carried motions make of it so far, and what was resolved. The office and the
 * supervisor see it from the proposal on, the committee from the opening of the deliberation.
 */
export const candidatesView = roundView('candidates', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, viewer } = situation;
    const isEarly = viewer.role === 'committee' && !round.proceedings.stages.has('deliberation');
    const proposals = [...round.composite.proposals.values()];
    if (isEarly || proposals.length === 0) return NOT_FOUND;
    return {
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
