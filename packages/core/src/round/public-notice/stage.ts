import type { StageDefinition } from '../stage.ts';

/** What must be done before the public-notice stage can close. */
export const publicNoticeStage: StageDefinition = {
  id: 'public-notice',
  whyNotClose: () => [],
};
