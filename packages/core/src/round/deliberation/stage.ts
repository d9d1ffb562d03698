import type { StageDefinition } from '../stage.ts';

/** What must be done before the deliberation stage can close. */
export const deliberationStage: StageDefinition = {
  id: 'deliberation',
  whyNotClose: () => [],
};
