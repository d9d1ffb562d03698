import { act } from './act.ts';
import { application } from './application.ts';
import { approval } from './approval.ts';
import { assignment } from './assignment.ts';
import { call } from './call.ts';
import { complaints } from './complaints.ts';
import { composite } from './composite.ts';
import { conflicts } from './conflicts.ts';
import { consultation } from './consultation.ts';
import { defence } from './defence.ts';
import { deliberation } from './deliberation.ts';
import { documentReview } from './document-review.ts';
import { draw } from './draw.ts';
import { eligibility } from './eligibility.ts';
import { evaluator } from './evaluator.ts';
import { honours } from './honours.ts';
import { inspection } from './inspection.ts';
import { jurisdiction } from './jurisdiction.ts';
import { objection } from './objection.ts';
import { obligations } from './obligations.ts';
import { panel } from './panel.ts';
import { parties } from './parties.ts';
import { pools } from './pools.ts';
import { proceedings } from './proceedings.ts';
import { programmes } from './programmes.ts';
import { publicNotice } from './public-notice.ts';
import { recommendation } from './recommendation.ts';
import { review } from './review.ts';
import { revocation } from './revocation.ts';
import { satisfactionSurvey } from './satisfaction-survey.ts';
import { siteReview } from './site-review.ts';
import { staff } from './staff.ts';
import { supervision } from './supervision.ts';
import { ties } from './ties.ts';

/** The words of every room in Chinese. A new room is one import and one entry. */
export const rooms = [
  act,
  application,
  approval,
  call,
  complaints,
  composite,
  conflicts,
  consultation,
  defence,
  deliberation,
  documentReview,
  eligibility,
  evaluator,
  honours,
  inspection,
  jurisdiction,
  objection,
  obligations,
  panel,
  assignment,
  draw,
  parties,
  pools,
  proceedings,
  programmes,
  publicNotice,
  recommendation,
  review,
  revocation,
  satisfactionSurvey,
  siteReview,
  staff,
  supervision,
  ties,
];
