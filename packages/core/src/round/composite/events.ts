import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, PublicText } from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';
import { ExactSchema } from '../../scoring/index.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** One reason for an outcome, as data: its kind and the facts a sentence needs. */
export const ReasonSchema = z.strictObject({
  kind: z.string().min(1),
  facts: z.record(z.string(), z.unknown()),
});

/** A track's ranking by composite score; equal scores share a rank. */
export const rankingDrawnUp = eventKind('RankingDrawnUp', {
  ...internal,
  payload: z.strictObject({
    track: TrackSchema,
    calculation: z.literal('competition-rank@1'),
    rows: z.array(
      z.strictObject({
        case: CaseId,
        score: ExactSchema.optional(),
        rank: z.int().min(1).optional(),
        out: ReasonSchema.optional(),
        thresholdsMet: z.array(KeySchema),
        poolMember: z.boolean(),
      }),
    ),
  }),
});

/** "Normally at least N points": the authority lets one case below the threshold stand for a grade. */
export const thresholdOverridden = eventKind('ThresholdOverridden', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    grade: KeySchema,
    reason: PublicText,
    secretGround: z.boolean().default(false),
  }),
});

/** Proposed candidates per grade, ties left open, and places left empty, with the reasons. */
export const candidatesProposed = eventKind('CandidatesProposed', {
  ...internal,
  payload: z.strictObject({
    track: TrackSchema,
    calculation: z.literal('candidates@1'),
    outcomes: z.array(
      z.strictObject({ case: CaseId, grade: KeySchema.optional(), because: z.array(ReasonSchema) }),
    ),
    undecided: z.array(CaseId).default([]),
    openTies: z.array(z.strictObject({ grade: KeySchema, cases: z.array(CaseId), places: z.int() })),
    emptyPlaces: z.array(
      z.strictObject({ grade: KeySchema, places: z.int(), because: z.array(ReasonSchema) }),
    ),
    passedOver: z.array(z.strictObject({ member: CaseId, by: CaseId })).default([]),
    /** Why members of the cultivation pool were passed over, where the scheme asks for it. */
    passedOverReason: PublicText.optional(),
  }),
});
