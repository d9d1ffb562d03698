import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, KeyId, PanelId, PartyId } from '../../act/fields.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** The panel of one case, as an assignment seats it. */
export const SeatedPanelSchema = z.strictObject({
  panel: PanelId,
  case: CaseId,
  members: z.array(PartyId).min(1),
  leader: PartyId,
});
export type SeatedPanel = z.infer<typeof SeatedPanelSchema>;

const count = z.int().min(0);

/** What panels were assigned from, as the pool and the round were on that day. Anybody can solve it again. */
const ProblemSchema = z.strictObject({
  examiners: z.array(
    z.strictObject({
      person: PartyId,
      employer: PartyId.optional(),
      fields: z.array(z.string()),
      mayLead: z.boolean(),
      least: count,
      most: count,
    }),
  ),
  cases: z.array(
    z.strictObject({
      case: CaseId,
      expertOf: z.string().optional(),
      /** Whole points from 0 to 100, in the order of the examiners. */
      fits: z.array(count.max(100)),
    }),
  ),
  forbidden: z.array(z.strictObject({ person: PartyId, case: CaseId, grounds: z.array(z.string()).min(1) })),
  size: z.int().min(1),
  needsLeader: z.boolean(),
  oneOfEmployer: z.boolean(),
  mostOfField: z.int().min(0).optional(),
});

/** What is asked for: panels for cases of one track, with the two goals they are said to reach. */
export const AskedAssignmentSchema = z.strictObject({
  assignment: KeyId,
  track: TrackSchema,
  stages: z.array(StageIdSchema).min(1),
  panels: z.array(SeatedPanelSchema).min(1),
  /** Sum of fits of the worst-served case, then of all. */
  floor: count,
  sum: count,
});
export type AskedAssignment = z.infer<typeof AskedAssignmentSchema>;

/** Examiners assigned to cases: the panels with the two goals they reach, and what they were assigned from. */
export const examinersAssigned = eventKind('ExaminersAssigned', {
  ...internal,
  payload: AskedAssignmentSchema.extend({
    problem: ProblemSchema,
    /** Members of the pool who could take no seat that day. */
    left: z.array(z.strictObject({ person: PartyId, because: z.string() })),
    calculation: z.literal('assignment@1'),
  }),
});
