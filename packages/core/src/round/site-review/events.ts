import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, KeyId, LocalDateSchema, PartyId, Sealed } from '../../act/fields.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** When and by whom an organisation is visited. */
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
