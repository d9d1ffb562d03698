import { actsSlice } from '../act/acts-slice.ts';
import { composeSlices } from '../act/slice.ts';
import { applicationSlice } from './application/slice.ts';
import { approvalSlice } from './approval/slice.ts';
import { assignmentSlice } from './assignment/slice.ts';
import { callSlice } from './call/slice.ts';
import { compositeSlice } from './composite/slice.ts';
import { conflictsSlice } from './conflicts/slice.ts';
import { consultationSlice } from './consultation/slice.ts';
import { defenceSlice } from './defence/slice.ts';
import { deliberationSlice } from './deliberation/slice.ts';
import { documentReviewSlice } from './document-review/slice.ts';
import { drawSlice } from './draw/slice.ts';
import { eligibilitySlice } from './eligibility/slice.ts';
import { evaluatorSlice } from './evaluator/slice.ts';
import { inspectionSlice } from './inspection/slice.ts';
import { objectionSlice } from './objection/slice.ts';
import { panelSlice } from './panel/slice.ts';
import { proceedingsSlice } from './proceedings/slice.ts';
import { publicNoticeSlice } from './public-notice/slice.ts';
import { recommendationSlice } from './recommendation/slice.ts';
import { reviewSlice } from './review/slice.ts';
import { satisfactionSurveySlice } from './satisfaction-survey/slice.ts';
import { siteReviewSlice } from './site-review/slice.ts';
import { supervisionSlice } from './supervision/slice.ts';

/** The fold of a round, a slice for each stage and for what runs through all of them. */
export const roundFold = composeSlices({
  acts: actsSlice('round'),
  proceedings: proceedingsSlice,
  call: callSlice,
  application: applicationSlice,
  recommendation: recommendationSlice,
  eligibility: eligibilitySlice,
  evaluator: evaluatorSlice,
  conflicts: conflictsSlice,
  panel: panelSlice,
  draw: drawSlice,
  assignment: assignmentSlice,
  review: reviewSlice,
  documentReview: documentReviewSlice,
  defence: defenceSlice,
  siteReview: siteReviewSlice,
  inspection: inspectionSlice,
  satisfactionSurvey: satisfactionSurveySlice,
  composite: compositeSlice,
  consultation: consultationSlice,
  deliberation: deliberationSlice,
  publicNotice: publicNoticeSlice,
  objection: objectionSlice,
  approval: approvalSlice,
  supervision: supervisionSlice,
});

export type RoundState = ReturnType<typeof roundFold.initial>;
