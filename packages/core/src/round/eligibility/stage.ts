import type { StageDefinition } from '../stage.ts';

/** What must be done before the eligibility stage can close. */
export const eligibilityStage: StageDefinition = {
  id: 'eligibility',
  whyNotClose: () => [],
};
