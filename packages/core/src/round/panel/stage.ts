import type { StageDefinition } from '../stage.ts';

/** What must be done before the panel stage can close. */
export const panelStage: StageDefinition = {
  id: 'panel',
  whyNotClose: () => [],
};
