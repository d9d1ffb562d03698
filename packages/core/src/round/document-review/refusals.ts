import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

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
/** `limit`: the least points that go on, of so many; exactly these are enough. */
export const belowGate = refusalKind('below-gate', 'rule', {
  cases,
  percent: z.int(),
  of: z.int(),
  limit: z.string(),
});
export const gradesNotAsked = refusalKind('grades-not-asked', 'input', {});
export const gradesMissing = refusalKind('grades-missing', 'rule', { cases });
export const gradesNotListed = refusalKind('grades-not-listed', 'input', { cases });
export const gradesNotForTrack = refusalKind('grades-not-for-track', 'rule', {
  track,
  grades: z.array(z.string()),
});
export const feedbackNotAsked = refusalKind('feedback-not-asked', 'rule', {});
export const feedbackNotDue = refusalKind('feedback-not-due', 'state', { cases });
export const feedbackAlreadyGiven = refusalKind('feedback-already-given', 'state', { cases });
export const feedbackInFuture = refusalKind('feedback-in-future', 'input', { on: LocalDateSchema });
/** The day lies before the document review was opened. */
export const feedbackTooEarly = refusalKind('feedback-too-early', 'input', {
  on: LocalDateSchema,
  openedOn: LocalDateSchema,
});
export const feedbackOwed = refusalKind('feedback-owed', 'state', { cases });

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
  belowGate,
  gradesNotAsked,
  gradesMissing,
  gradesNotListed,
  gradesNotForTrack,
  feedbackNotAsked,
  feedbackNotDue,
  feedbackAlreadyGiven,
  feedbackInFuture,
  feedbackTooEarly,
  feedbackOwed,
];
