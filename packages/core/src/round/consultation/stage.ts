import type { StageDefinition } from '../stage.ts';

/** What must be done before the consultation stage can close. */
export const consultationStage: StageDefinition = {
  id: 'consultation',
  whyNotClose: () => [],
};
