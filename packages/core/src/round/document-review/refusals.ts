import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

const cases = z.array(z.string());
const track = z.string();

export const notLeaderOfPanel = refusalKind('not-leader-of-panel', 'forbidden', { panel: z.string() });
export const panelDoesNotReview = refusalKind('panel-does-not-review', 'state', { panel: z.string() });
export const casesNotOfPanel = refusalKind('cases-not-of-panel', 'input', { panel: z.string(), cases });
export const casesNamedTwice = refusalKind('cases-named-twice', 'input', { cases });
export const scorebooksMissing = refusalKind('scorebooks-missing', 'state', { cases });
export const shortlistAlreadyProposed = refusalKind('shortlist-already-proposed', 'state', {
  panel: z.string(),
});
export const shortlistAlreadyDecided = refusalKind('shortlist-already-decided', 'state', { track });
export const noShortlistForTrack = refusalKind('no-shortlist-for-track', 'rule', { track });
export const proposalsMissing = refusalKind('proposals-missing', 'state', { panels: z.array(z.string()) });
export const casesNotToShortlist = refusalKind('cases-not-to-shortlist', 'input', { track, cases });
/** The office departs from a panel's proposal on these cases and gives no reason. */
export const departuresNeedReason = refusalKind('departures-need-reason', 'rule', { cases });
export const departuresNotNeeded = refusalKind('departures-not-needed', 'input', { cases });
export const shortlistPending = refusalKind('shortlist-pending', 'state', { tracks: z.array(track) });
export const notShortlisted = refusalKind('not-shortlisted', 'state', { case: z.string() });
export const stageNotForTrack = refusalKind('stage-not-for-track', 'rule', { stage: z.string(), track });

export const documentReviewRefusals = [
  notLeaderOfPanel,
  panelDoesNotReview,
  casesNotOfPanel,
  casesNamedTwice,
  scorebooksMissing,
  shortlistAlreadyProposed,
  shortlistAlreadyDecided,
  noShortlistForTrack,
  proposalsMissing,
  casesNotToShortlist,
  departuresNeedReason,
  departuresNotNeeded,
  shortlistPending,
  notShortlisted,
  stageNotForTrack,
];
