import type { StageDefinition } from '../stage.ts';

/** What must be done before the site-review stage can close. */
export const siteReviewStage: StageDefinition = {
  id: 'site-review',
  whyNotClose: () => [],
};
