import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { reviewingPanels } from '../shortlisting.ts';

/** What the panels of a track proposed, what the office decided, and why it departed. */
export const shortlistView = roundView('shortlist', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  answer: ({ round, query: { track } }) => {
    const { proposals, shortlists, departures } = round.documentReview;
    const decided = shortlists.get(track);
    return {
      track,
      proposals: reviewingPanels(round, track).map(({ panel }) => {
        const cases = proposals.get(panel);
        return cases ? { panel, cases } : { panel };
      }),
      ...(decided ? { decided } : {}),
      departures: [...departures]
        .filter(([id]) => round.application.applications.get(id)?.track === track)
        .map(([id, reason]) => ({ case: id, reason })),
    };
  },
});
