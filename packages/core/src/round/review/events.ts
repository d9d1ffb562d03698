import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, KeyId, PanelId, PartyId, PublicText, Sealed } from '../../act/fields.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';
import { ExactSchema } from '../../scoring/index.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** A strength, an opportunity for improvement, or an issue to see on site, pinned to evidence. */
export const CommentSchema = z.strictObject({
  item: z.string().min(1),
  kind: z.enum(['strength', 'opportunity', 'site-issue']),
  text: Sealed,
});

/** One examiner's item scores for one case in one scored stage. Values are per cent or points, as the scale says. */
export const scoreSheetSubmitted = eventKind('ScoreSheetSubmitted', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    panel: PanelId,
    stage: StageIdSchema,
    values: z.record(z.string(), z.number()),
    comments: z.array(CommentSchema).default([]),
    /** Items where the person's years of work keep the score in the lowest band. */
    yearsFlags: z.array(z.string()).default([]),
  }),
});

/** The division by whose table a case is scored, where its own division only refers to others. */
export const tableNamed = eventKind('TableNamed', {
  ...internal,
  payload: z.strictObject({ case: CaseId, table: KeyId, reason: Sealed }),
});

/** A sheet given back to its examiner to score again, with the reason on record. */
export const scoreSheetReturned = eventKind('ScoreSheetReturned', {
  ...internal,
  payload: z.strictObject({ case: CaseId, stage: StageIdSchema, examiner: PartyId, reason: PublicText }),
});

/** The panel's agreed value of one item whose values spread too widely; the originals stay. */
export const itemSettled = eventKind('ItemSettled', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    stage: StageIdSchema,
    item: z.string().min(1),
    value: z.number(),
    reason: Sealed,
  }),
});

/** The panel's report on one case in one scored stage, with its score; the leader answers for it. */
export const scorebookConfirmed = eventKind('ScorebookConfirmed', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    stage: StageIdSchema,
    panel: PanelId,
    calculation: z.literal('panel-score@1'),
    /** Exact centipoints. */
    score: ExactSchema,
    report: FileRef,
  }),
});
