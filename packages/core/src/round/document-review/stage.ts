import type { StageDefinition } from '../stage.ts';

/** What must be done before the document-review stage can close. */
export const documentReviewStage: StageDefinition = {
  id: 'document-review',
  whyNotClose: () => [],
};
