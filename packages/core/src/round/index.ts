import {
  applicationCommands,
  applicationEvents,
  applicationRefusals,
  applicationViews,
} from './application/index.ts';
import { approvalCommands, approvalEvents, approvalRefusals, approvalViews } from './approval/index.ts';
import {
  assignmentCommands,
  assignmentEvents,
  assignmentRefusals,
  assignmentViews,
} from './assignment/index.ts';
import { callCommands, callEvents, callRefusals, callViews } from './call/index.ts';
import { compositeCommands, compositeEvents, compositeRefusals, compositeViews } from './composite/index.ts';
import { conflictsCommands, conflictsEvents, conflictsRefusals, conflictsViews } from './conflicts/index.ts';
import {
  consultationCommands,
  consultationEvents,
  consultationRefusals,
  consultationViews,
} from './consultation/index.ts';
import { defenceCommands, defenceEvents, defenceRefusals, defenceViews } from './defence/index.ts';
import {
  deliberationCommands,
  deliberationEvents,
  deliberationRefusals,
  deliberationViews,
} from './deliberation/index.ts';
import {
  documentReviewCommands,
  documentReviewEvents,
  documentReviewRefusals,
  documentReviewViews,
} from './document-review/index.ts';
import { drawCommands, drawEvents, drawRefusals, drawViews } from './draw/index.ts';
import {
  eligibilityCommands,
  eligibilityEvents,
  eligibilityRefusals,
  eligibilityViews,
} from './eligibility/index.ts';
import { evaluatorCommands, evaluatorEvents, evaluatorRefusals, evaluatorViews } from './evaluator/index.ts';
import {
  inspectionCommands,
  inspectionEvents,
  inspectionRefusals,
  inspectionViews,
} from './inspection/index.ts';
import { objectionCommands, objectionEvents, objectionRefusals, objectionViews } from './objection/index.ts';
import { panelCommands, panelEvents, panelRefusals, panelViews } from './panel/index.ts';
import {
  proceedingsCommands,
  proceedingsEvents,
  proceedingsRefusals,
  proceedingsViews,
} from './proceedings/index.ts';
import {
  publicNoticeCommands,
  publicNoticeEvents,
  publicNoticeRefusals,
  publicNoticeViews,
} from './public-notice/index.ts';
import {
  recommendationCommands,
  recommendationEvents,
  recommendationRefusals,
  recommendationViews,
} from './recommendation/index.ts';
import { reviewCommands, reviewEvents, reviewRefusals, reviewViews } from './review/index.ts';
import {
  satisfactionSurveyCommands,
  satisfactionSurveyEvents,
  satisfactionSurveyRefusals,
  satisfactionSurveyViews,
} from './satisfaction-survey/index.ts';
import {
  siteReviewCommands,
  siteReviewEvents,
  siteReviewRefusals,
  siteReviewViews,
} from './site-review/index.ts';
import {
  supervisionCommands,
  supervisionEvents,
  supervisionRefusals,
  supervisionViews,
} from './supervision/index.ts';

export const roundCommands = [
  ...proceedingsCommands,
  ...callCommands,
  ...applicationCommands,
  ...recommendationCommands,
  ...eligibilityCommands,
  ...evaluatorCommands,
  ...conflictsCommands,
  ...panelCommands,
  ...assignmentCommands,
  ...drawCommands,
  ...reviewCommands,
  ...documentReviewCommands,
  ...defenceCommands,
  ...siteReviewCommands,
  ...inspectionCommands,
  ...satisfactionSurveyCommands,
  ...compositeCommands,
  ...consultationCommands,
  ...deliberationCommands,
  ...publicNoticeCommands,
  ...objectionCommands,
  ...approvalCommands,
  ...supervisionCommands,
];

export const roundEvents = [
  ...proceedingsEvents,
  ...callEvents,
  ...applicationEvents,
  ...recommendationEvents,
  ...eligibilityEvents,
  ...evaluatorEvents,
  ...conflictsEvents,
  ...panelEvents,
  ...assignmentEvents,
  ...drawEvents,
  ...reviewEvents,
  ...documentReviewEvents,
  ...defenceEvents,
  ...siteReviewEvents,
  ...inspectionEvents,
  ...satisfactionSurveyEvents,
  ...compositeEvents,
  ...consultationEvents,
  ...deliberationEvents,
  ...publicNoticeEvents,
  ...objectionEvents,
  ...approvalEvents,
  ...supervisionEvents,
];

export const roundRefusals = [
  ...proceedingsRefusals,
  ...callRefusals,
  ...applicationRefusals,
  ...recommendationRefusals,
  ...eligibilityRefusals,
  ...evaluatorRefusals,
  ...conflictsRefusals,
  ...panelRefusals,
  ...assignmentRefusals,
  ...drawRefusals,
  ...reviewRefusals,
  ...documentReviewRefusals,
  ...defenceRefusals,
  ...siteReviewRefusals,
  ...inspectionRefusals,
  ...satisfactionSurveyRefusals,
  ...compositeRefusals,
  ...consultationRefusals,
  ...deliberationRefusals,
  ...publicNoticeRefusals,
  ...objectionRefusals,
  ...approvalRefusals,
  ...supervisionRefusals,
];

export const roundViews = [
  ...proceedingsViews,
  ...callViews,
  ...applicationViews,
  ...recommendationViews,
  ...eligibilityViews,
  ...evaluatorViews,
  ...conflictsViews,
  ...panelViews,
  ...assignmentViews,
  ...drawViews,
  ...reviewViews,
  ...documentReviewViews,
  ...defenceViews,
  ...siteReviewViews,
  ...inspectionViews,
  ...satisfactionSurveyViews,
  ...compositeViews,
  ...consultationViews,
  ...deliberationViews,
  ...publicNoticeViews,
  ...objectionViews,
  ...approvalViews,
  ...supervisionViews,
];

/** The rooms of a round, in the order of its stages, each with what it brings: for pages that show acts room by room. */
export const roundRooms = {
  proceedings: { commands: proceedingsCommands, views: proceedingsViews, refusals: proceedingsRefusals },
  call: { commands: callCommands, views: callViews, refusals: callRefusals },
  application: { commands: applicationCommands, views: applicationViews, refusals: applicationRefusals },
  recommendation: {
    commands: recommendationCommands,
    views: recommendationViews,
    refusals: recommendationRefusals,
  },
  eligibility: { commands: eligibilityCommands, views: eligibilityViews, refusals: eligibilityRefusals },
  evaluator: { commands: evaluatorCommands, views: evaluatorViews, refusals: evaluatorRefusals },
  conflicts: { commands: conflictsCommands, views: conflictsViews, refusals: conflictsRefusals },
  panel: { commands: panelCommands, views: panelViews, refusals: panelRefusals },
  assignment: { commands: assignmentCommands, views: assignmentViews, refusals: assignmentRefusals },
  draw: { commands: drawCommands, views: drawViews, refusals: drawRefusals },
  review: { commands: reviewCommands, views: reviewViews, refusals: reviewRefusals },
  'document-review': {
    commands: documentReviewCommands,
    views: documentReviewViews,
    refusals: documentReviewRefusals,
  },
  defence: { commands: defenceCommands, views: defenceViews, refusals: defenceRefusals },
  'site-review': { commands: siteReviewCommands, views: siteReviewViews, refusals: siteReviewRefusals },
  inspection: { commands: inspectionCommands, views: inspectionViews, refusals: inspectionRefusals },
  'satisfaction-survey': {
    commands: satisfactionSurveyCommands,
    views: satisfactionSurveyViews,
    refusals: satisfactionSurveyRefusals,
  },
  composite: { commands: compositeCommands, views: compositeViews, refusals: compositeRefusals },
  consultation: { commands: consultationCommands, views: consultationViews, refusals: consultationRefusals },
  deliberation: { commands: deliberationCommands, views: deliberationViews, refusals: deliberationRefusals },
  'public-notice': {
    commands: publicNoticeCommands,
    views: publicNoticeViews,
    refusals: publicNoticeRefusals,
  },
  objection: { commands: objectionCommands, views: objectionViews, refusals: objectionRefusals },
  approval: { commands: approvalCommands, views: approvalViews, refusals: approvalRefusals },
  supervision: { commands: supervisionCommands, views: supervisionViews, refusals: supervisionRefusals },
};
