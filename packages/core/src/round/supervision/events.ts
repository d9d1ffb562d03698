import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { FileRef, KeyId, PublicText } from '../../act/fields.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

/** A supervisor's report on a stage; a supervisor reads everything and decides no case. */
export const supervisionReported = eventKind('SupervisionReported', {
  stream: 'round',
  visibility: 'internal',
  payload: z.strictObject({ report: KeyId, stage: StageIdSchema, finding: PublicText, document: FileRef }),
});
