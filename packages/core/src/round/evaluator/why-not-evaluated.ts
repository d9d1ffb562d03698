import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { evaluationPlanMissing, evaluationReportMissing, evaluatorNotChosen } from './refusals.ts';

type Ground = Pick<RoundSituation, 'registry' | 'scheme' | 'round'>;

/** Why the review is nobody's: its evaluator is not approved (or barred since), or has filed no plan. */
function whyNotCommissioned({ registry, scheme, round }: Ground): Refusal[] {
  const rule = scheme.stage('panel')?.evaluator;
  const { chosen } = round.evaluator;
  if (!chosen || registry.staff.barredBodies.has(chosen.body))
    return [evaluatorNotChosen({}, rule?.approvedBy.cites)];
  return chosen.plan === undefined ? [evaluationPlanMissing({}, rule?.plan.cites)] : [];
}

/**
 * Why a stage cannot close where a third party runs the review: the panel stage and every stage with a report need an
 * approved evaluator with a plan, the latter also the report.
 */
export function whyNotEvaluated(ground: Ground, stage: StageId): Refusal[] {
  const { scheme, round } = ground;
  const reports = scheme.stage('panel')?.evaluator?.reports;
  const isReported = reports?.value.includes(stage) === true;
  if (!reports || !(stage === 'panel' || isReported)) return [];
  const isOwed = isReported && !round.evaluator.reports.has(stage);
  return [
    ...whyNotCommissioned(ground),
    ...(isOwed ? [evaluationReportMissing({ stage }, reports.cites)] : []),
  ];
}
