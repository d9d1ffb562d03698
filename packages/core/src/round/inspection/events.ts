import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, PanelId, PublicText } from '../../act/fields.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
export const OpinionSchema = z.enum(['confirms', 'confirms-with-remarks', 'does-not-confirm']);
export type Opinion = z.infer<typeof OpinionSchema>;

/** The panel's opinion on a person after checking the document review on the spot. */
export const inspectionOpinionFiled = eventKind('InspectionOpinionFiled', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    panel: PanelId,
    opinion: OpinionSchema,
    inspectedOn: LocalDateSchema,
    report: FileRef,
  }),
});

/** A person the inspection did not confirm is kept all the same, by the authority the scheme names. */
export const unconfirmedKept = eventKind('UnconfirmedKept', {
  ...internal,
  payload: z.strictObject({ case: CaseId, reason: PublicText }),
});
