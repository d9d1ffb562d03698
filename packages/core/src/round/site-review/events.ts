import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema, PanelId, PartyId, Sealed } from '../../act/fields.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** When and by whom a case is visited. */
export const siteVisitScheduled = eventKind('SiteVisitScheduled', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    from: LocalDateSchema,
    to: LocalDateSchema,
    team: z.array(PartyId).min(1),
  }),
});

/** What was found on site about an issue the document review had left open. */
export const siteFindingRecorded = eventKind('SiteFindingRecorded', {
  ...internal,
  payload: z.strictObject({
    finding: KeyId,
    case: CaseId,
    item: z.string().min(1),
    result: z.enum(['verified', 'clarified', 'not-found']),
    account: Sealed,
  }),
});

/** What the visit showed of one aspect that the scheme has checked. */
const CheckedAspectSchema = z.strictObject({
  aspect: z.string().min(1),
  finding: z.enum(['sound', 'weak', 'not-sound']),
  note: Sealed,
});
export type CheckedAspect = z.infer<typeof CheckedAspectSchema>;

/** A report on a visit as it is handed in; `model`: the applicant's model as the experts helped to distil it. */
export const SiteReportSchema = z.strictObject({
  case: CaseId,
  aspects: z.array(CheckedAspectSchema),
  report: FileRef,
  model: Sealed.optional(),
});

/** The panel's report on a visit that is a check and gives no points. */
export const siteReportFiled = eventKind('SiteReportFiled', {
  ...internal,
  payload: SiteReportSchema.extend({ panel: PanelId }),
});
