import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, PartyId } from '../../act/fields.ts';

/** In what standing somebody spoke: the organisation's principal head, the applicant in person, or anyone else. */
const SpokeAsSchema = z.enum(['main-head', 'in-person', 'other']);

/** A case was defended before the experts: when, by whom, with the minutes. */
export const defenceRecorded = eventKind('DefenceRecorded', {
  stream: 'round',
  visibility: 'internal',
  payload: z.strictObject({
    case: CaseId,
    heldOn: LocalDateSchema,
    speaker: PartyId,
    as: SpokeAsSchema,
    minutes: FileRef,
  }),
});
export type Defence = z.infer<typeof defenceRecorded.payload>;
