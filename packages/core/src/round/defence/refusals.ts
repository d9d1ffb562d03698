import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const caseId = z.string();

export const defenceInFuture = refusalKind('defence-in-future', 'input', { heldOn: LocalDateSchema });
/** The day of the defence lies before the stage was opened. */
export const defenceTooEarly = refusalKind('defence-too-early', 'input', {
  heldOn: LocalDateSchema,
  openedOn: LocalDateSchema,
});
/** Somebody spoke in another standing than the scheme asks for. */
export const wrongSpeaker = refusalKind('wrong-speaker', 'rule', {
  case: caseId,
  asks: z.enum(['main-head', 'in-person']),
  as: z.string(),
});
/** The one who spoke is not the applicant; or, for an organisation, none of those who may act for it that day. */
export const speakerNotOfApplicant = refusalKind('speaker-not-of-applicant', 'rule', {
  case: caseId,
  speaker: z.string(),
});
export const defenceAlreadyRecorded = refusalKind('defence-already-recorded', 'state', { case: caseId });
export const defenceNotRecorded = refusalKind('defence-not-recorded', 'state', { case: caseId });

export const defenceRefusals = [
  defenceInFuture,
  defenceTooEarly,
  wrongSpeaker,
  speakerNotOfApplicant,
  defenceAlreadyRecorded,
  defenceNotRecorded,
];
