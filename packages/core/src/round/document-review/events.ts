import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, PanelId, PublicText } from '../../act/fields.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** A panel proposes which of its cases go on to site review or inspection. */
export const shortlistProposed = eventKind('ShortlistProposed', {
  ...internal,
  payload: z.strictObject({ panel: PanelId, cases: z.array(CaseId), reason: PublicText }),
});

/** The office fixes the shortlist of a track from the panels' proposals; a departure needs a reason. */
export const shortlistDecided = eventKind('ShortlistDecided', {
  ...internal,
  payload: z.strictObject({
    track: TrackSchema,
    cases: z.array(CaseId),
    departures: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
  }),
});
