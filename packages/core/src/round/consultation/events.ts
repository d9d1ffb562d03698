import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, FileRef, LocalDateSchema, PublicText, Sealed } from '../../act/fields.ts';
import { SoughtFromSchema } from '../../scheme/model/deciding-stages.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** The candidate list is sent to member units for their opinion. */
export const consultationSent = eventKind('ConsultationSent', {
  ...internal,
  payload: z.strictObject({ units: z.array(BodyId).min(1), cases: z.array(CaseId).min(1), list: FileRef }),
});

/** One member unit's opinion on the list, with remarks on single cases. */
export const consultationAnswered = eventKind('ConsultationAnswered', {
  ...internal,
  payload: z.strictObject({
    unit: BodyId,
    agrees: z.boolean(),
    remarks: z.array(z.strictObject({ case: CaseId, text: Sealed })).default([]),
    summary: PublicText,
    document: FileRef,
  }),
});

/** How the views of sectors and the public were sought over some days, and what came of it. */
export const viewsSought = eventKind('ViewsSought', {
  ...internal,
  payload: z.strictObject({
    from: LocalDateSchema,
    to: LocalDateSchema,
    sought: z.array(z.strictObject({ of: SoughtFromSchema, how: PublicText, summary: Sealed })).min(1),
    record: FileRef,
  }),
});
