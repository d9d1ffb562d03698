import type { StageDefinition } from '../stage.ts';

/** What must be done before the recommendation stage can close. */
export const recommendationStage: StageDefinition = {
  id: 'recommendation',
  whyNotClose: () => [],
};
