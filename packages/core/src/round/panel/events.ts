import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, PanelId, PartyId, PublicText, Sealed } from '../../act/fields.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** A panel of examiners from the pool, with one leader responsible, for some cases and review stages. */
export const panelFormed = eventKind('PanelFormed', {
  ...internal,
  payload: z.strictObject({
    panel: PanelId,
    track: TrackSchema,
    stages: z.array(StageIdSchema).min(1),
    members: z.array(PartyId),
    leader: PartyId,
    cases: z.array(CaseId).min(1),
  }),
});

/** An examiner's word on conflicts with the cases of the panel; a conflict recuses from that case. */
export const conflictsDeclared = eventKind('ConflictsDeclared', {
  ...internal,
  payload: z.strictObject({
    panel: PanelId,
    conflicts: z.array(
      z.strictObject({
        case: CaseId,
        ground: z.enum([
          'employment',
          'consultancy',
          'training',
          'shared-project',
          'shareholding',
          'kinship',
          'other',
        ]),
        account: Sealed,
      }),
    ),
  }),
});

/** One examiner leaves a panel and another comes; the sheets of those who stay count. */
export const examinerReplaced = eventKind('ExaminerReplaced', {
  ...internal,
  payload: z.strictObject({ panel: PanelId, out: PartyId, in: PartyId, leader: PartyId, reason: PublicText }),
});
