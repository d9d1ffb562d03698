import type { StageId } from '../../scheme/stage-id.ts';

/** Stages in which the body that runs the review may be chosen and may say how it goes about it. */
export const untilReviewEnds: readonly StageId[] = [
  'call',
  'application',
  'recommendation',
  'eligibility',
  'panel',
  'document-review',
  'defence',
  'site-review',
  'inspection',
  'satisfaction-survey',
];
