import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { chooseEvaluator } from './commands/choose-evaluator.ts';
import { fileEvaluationPlan } from './commands/file-evaluation-plan.ts';
import { fileEvaluationReport } from './commands/file-evaluation-report.ts';
import { evaluationPlanFiled, evaluationReportFiled, evaluatorChosen } from './events.ts';
import { evaluationView } from './views/evaluation.ts';

export { evaluatorRefusals } from './refusals.ts';

export const evaluatorEvents = [evaluatorChosen, evaluationPlanFiled, evaluationReportFiled];
export const evaluatorCommands: readonly Command[] = [
  chooseEvaluator,
  fileEvaluationPlan,
  fileEvaluationReport,
];
export const evaluatorViews: readonly View[] = [evaluationView];
