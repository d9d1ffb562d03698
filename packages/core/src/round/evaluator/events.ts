import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, FileRef, LocalDateSchema } from '../../act/fields.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** The third-party body that runs the review, as the committee approved it. Nobody but the commissioning unit pays. */
export const evaluatorChosen = eventKind('EvaluatorChosen', {
  ...internal,
  payload: z.strictObject({
    evaluator: BodyId,
    contract: FileRef,
    paidBy: z.literal('commissioning-unit'),
    approvedOn: LocalDateSchema,
    resolution: FileRef,
  }),
});

/** How the evaluator will go about the review. */
export const evaluationPlanFiled = eventKind('EvaluationPlanFiled', {
  ...internal,
  payload: z.strictObject({ plan: FileRef }),
});

/** The evaluator's report on one stage; the last one names the cases it recommends. */
export const evaluationReportFiled = eventKind('EvaluationReportFiled', {
  ...internal,
  payload: z.strictObject({
    stage: StageIdSchema,
    report: FileRef,
    recommended: z.array(CaseId).optional(),
  }),
});
