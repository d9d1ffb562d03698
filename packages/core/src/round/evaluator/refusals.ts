import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

/** The scheme has no third-party evaluator. */
export const reviewNotCommissioned = refusalKind('review-not-commissioned', 'rule', {});
export const notAnEvaluator = refusalKind('not-an-evaluator', 'input', { body: z.string() });
export const evaluatorBarredFromWork = refusalKind('evaluator-barred-from-work', 'rule', {
  body: z.string(),
});
export const evaluatorAlreadyChosen = refusalKind('evaluator-already-chosen', 'state', { body: z.string() });
export const evaluatorNotChosen = refusalKind('evaluator-not-chosen', 'state', {});
export const notTheChosenEvaluator = refusalKind('not-the-chosen-evaluator', 'forbidden', {
  body: z.string(),
});
export const evaluationPlanOnFile = refusalKind('evaluation-plan-on-file', 'state', {});
export const evaluationPlanMissing = refusalKind('evaluation-plan-missing', 'state', {});
export const reportNotAsked = refusalKind('report-not-asked', 'rule', {
  stage: StageIdSchema,
  stages: z.array(StageIdSchema),
});
export const reportStageNotReached = refusalKind('report-stage-not-reached', 'state', {
  stage: StageIdSchema,
});
export const evaluationReportOnFile = refusalKind('evaluation-report-on-file', 'state', {
  stage: StageIdSchema,
});
export const evaluationReportMissing = refusalKind('evaluation-report-missing', 'state', {
  stage: StageIdSchema,
});
/** The last report, and only that one, says whom the evaluator recommends. */
export const recommendedMissing = refusalKind('recommended-missing', 'input', { stage: StageIdSchema });
export const recommendedTooEarly = refusalKind('recommended-too-early', 'input', {
  stage: StageIdSchema,
  last: StageIdSchema,
});

export const evaluatorRefusals = [
  reviewNotCommissioned,
  notAnEvaluator,
  evaluatorBarredFromWork,
  evaluatorAlreadyChosen,
  evaluatorNotChosen,
  notTheChosenEvaluator,
  evaluationPlanOnFile,
  evaluationPlanMissing,
  reportNotAsked,
  reportStageNotReached,
  evaluationReportOnFile,
  evaluationReportMissing,
  recommendedMissing,
  recommendedTooEarly,
];
