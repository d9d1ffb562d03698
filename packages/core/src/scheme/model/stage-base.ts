import { z } from 'zod';
import { StageIdSchema } from '../stage-id.ts';
import { citation, TrackSchema } from './cited.ts';

/** What every stage says: which stages must be closed before it, for which tracks, on which articles. */
export const stageBase = {
  after: z
    .array(StageIdSchema)
    .describe('Stages that must be closed before this one opens; empty for the first'),
  tracks: z.array(TrackSchema).min(1),
  ...citation,
};
