import type { StageDefinition } from '../stage.ts';

/** What must be done before the application stage can close. */
export const applicationStage: StageDefinition = {
  id: 'application',
  whyNotClose: () => [],
};
