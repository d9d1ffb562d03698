import type { StageDefinition } from '../stage.ts';

/** What must be done before the inspection stage can close. */
export const inspectionStage: StageDefinition = {
  id: 'inspection',
  whyNotClose: () => [],
};
