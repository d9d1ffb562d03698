import { applicationStage } from './application/stage.ts';
import { compositeStage } from './composite/stage.ts';
import { consultationStage } from './consultation/stage.ts';
import { defenceStage } from './defence/stage.ts';
import { deliberationStage } from './deliberation/stage.ts';
import { documentReviewStage } from './document-review/stage.ts';
import { eligibilityStage } from './eligibility/stage.ts';
import { inspectionStage } from './inspection/stage.ts';
import { panelStage } from './panel/stage.ts';
import { publicNoticeStage } from './public-notice/stage.ts';
import { recommendationStage } from './recommendation/stage.ts';
import { satisfactionSurveyStage } from './satisfaction-survey/stage.ts';
import { siteReviewStage } from './site-review/stage.ts';
import type { StageDefinition } from './stage.ts';

/** Every stage that closes by the office's `close-stage`. */
export const stages: readonly StageDefinition[] = [
  applicationStage,
  recommendationStage,
  eligibilityStage,
  panelStage,
  documentReviewStage,
  defenceStage,
  siteReviewStage,
  inspectionStage,
  satisfactionSurveyStage,
  compositeStage,
  consultationStage,
  deliberationStage,
  publicNoticeStage,
];
