import { casesPending } from '../proceedings/refusals.ts';
import { reviewKey } from '../review/slice.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';

/** The site review closes when every case still in has its scorebook from the site. */
export const siteReviewStage: StageDefinition = {
  id: 'site-review',
  whyNotClose: ({ round, scheme }) => {
    const tracks = scheme.stage('site-review')?.tracks ?? [];
    const cases = tracks
      .flatMap((track) => liveApplications(round, track))
      .map((application) => application.case)
      .filter((id) => !round.review.scorebooks.has(reviewKey('site-review', id)));
    return cases.length > 0 ? [casesPending({ stage: 'site-review', cases, waitFor: 'scorebook' })] : [];
  },
};
