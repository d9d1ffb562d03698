import { reasonsAgainst } from '../../act/refusal.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';
import { feedbackStillOwed } from './feedback.ts';
import { whyListBelowGate } from './gate.ts';
import { feedbackOwed, shortlistPending } from './refusals.ts';

/**
 * The document review closes when every track that has cases has its shortlist, nobody on it fell below the gate since,
 * and everyone who must be told was told.
 */
export const documentReviewStage: StageDefinition = {
  id: 'document-review',
  whyNotClose: (situation) => {
    const { round, scheme } = situation;
    const rules = scheme.stage('document-review');
    const tracks = (rules?.shortlist ? rules.tracks : []).filter(
      (track) => !round.documentReview.shortlists.has(track) && liveApplications(round, track).length > 0,
    );
    const owed = feedbackStillOwed(round, scheme);
    return reasonsAgainst(
      tracks.length > 0 ? shortlistPending({ tracks }) : undefined,
      (rules?.tracks ?? []).map((track) => whyListBelowGate(situation, track)),
      owed.length > 0 ? feedbackOwed({ cases: owed }, rules?.feedback?.cites) : undefined,
    );
  },
};
