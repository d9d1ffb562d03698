import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';
import { shortlistPending } from './refusals.ts';

/** The document review closes when every track that has cases has its shortlist. */
export const documentReviewStage: StageDefinition = {
  id: 'document-review',
  whyNotClose: ({ round, scheme }) => {
    const rules = scheme.stage('document-review');
    const tracks = (rules?.shortlist ? rules.tracks : []).filter(
      (track) => !round.documentReview.shortlists.has(track) && liveApplications(round, track).length > 0,
    );
    return tracks.length > 0 ? [shortlistPending({ tracks })] : [];
  },
};
