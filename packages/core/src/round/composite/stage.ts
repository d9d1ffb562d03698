import type { StageDefinition } from '../stage.ts';

/** What must be done before the composite stage can close. */
export const compositeStage: StageDefinition = {
  id: 'composite',
  whyNotClose: () => [],
};
