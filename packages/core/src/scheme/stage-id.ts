import { z } from 'zod';

/** The stages a scheme's process may be made of, in the order of the domain's vocabulary. */
export const stageIds = [
  'call',
  'application',
  'recommendation',
  'eligibility',
  'panel',
  'document-review',
  'defence',
  'site-review',
  'inspection',
  'satisfaction-survey',
  'composite',
  'consultation',
  'deliberation',
  'public-notice',
  'approval',
] as const;
export const StageIdSchema = z.enum(stageIds);
export type StageId = z.infer<typeof StageIdSchema>;
