import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { evaluationPlanFiled } from '../events.ts';
import { evaluationPlanOnFile } from '../refusals.ts';
import { whyNotChosenEvaluator } from '../runs-review.ts';
import { untilReviewEnds } from '../until-review-ends.ts';

/** The chosen evaluator files how it will go about the review; the panels close only with a plan. */
export const fileEvaluationPlan = roundCommand('file-evaluation-plan', {
  by: [hat('third-party', 'head')],
  preparedBy: [hat('third-party', 'clerk')],
  rules: ['process.panel.evaluator.plan'],
  undo: 'rescind',
  redo: ['file-evaluation-plan'],
  mustRedo: true,
  during: untilReviewEnds,
  payload: evaluationPlanFiled.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, payload } = situation;
    return (
      refuseAll(
        whyNotChosenEvaluator(situation),
        round.evaluator.chosen?.plan === undefined ? undefined : evaluationPlanOnFile({}),
      ) ?? [evaluationPlanFiled(payload)]
    );
  },
});
