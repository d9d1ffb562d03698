import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, KeyId, PublicText, Sealed } from '../../act/fields.ts';
import { SupervisedSchema } from '../../scheme/model/scheme-document.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** A supervisor's report on a stage; a supervisor reads everything and decides no case. */
export const supervisionReported = eventKind('SupervisionReported', {
  ...internal,
  payload: z.strictObject({
    report: KeyId,
    stage: StageIdSchema,
    about: SupervisedSchema.optional(),
    finding: PublicText,
    document: FileRef,
  }),
});

/** The supervisors' opinion on the review, on the whole of it or on single cases. It carries no points. */
export const supervisionOpinionFiled = eventKind('SupervisionOpinionFiled', {
  ...internal,
  payload: z.strictObject({
    document: FileRef,
    opinion: Sealed,
    cases: z.array(CaseId).min(1).optional(),
  }),
});
