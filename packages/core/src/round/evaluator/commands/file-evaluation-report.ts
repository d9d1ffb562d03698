import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { casesNamedTwice } from '../../document-review/refusals.ts';
import { namedTwice } from '../../document-review/shortlisting.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { evaluationReportFiled } from '../events.ts';
import {
  evaluationReportOnFile,
  recommendedMissing,
  recommendedTooEarly,
  reportNotAsked,
  reportStageNotReached,
} from '../refusals.ts';
import { whyNotChosenEvaluator } from '../runs-review.ts';

function whyNotStage({ scheme, round }: RoundSituation, stage: StageId): Refusal | undefined {
  const reports = scheme.stage('panel')?.evaluator?.reports;
  const stages = [...(reports?.value ?? [])];
  if (!stages.includes(stage)) return reportNotAsked({ stage, stages }, reports?.cites);
  if (!round.proceedings.stages.has(stage)) return reportStageNotReached({ stage });
  return round.evaluator.reports.has(stage) ? evaluationReportOnFile({ stage }) : undefined;
}

/** The last report says whom the evaluator recommends; nobody at all is a list too. */
function whyNotRecommended(
  { scheme, round }: RoundSituation,
  stage: StageId,
  recommended: readonly string[] | undefined,
): WhyNot {
  const reports = scheme.stage('panel')?.evaluator?.reports;
  const last = reports?.value.at(-1);
  if (last === undefined || !reports?.value.includes(stage)) return undefined;
  if (stage !== last) return recommended && recommendedTooEarly({ stage, last }, reports.cites);
  if (!recommended) return recommendedMissing({ stage }, reports.cites);
  const twice = namedTwice(recommended);
  return [
    twice.length > 0 ? casesNamedTwice({ cases: twice }) : undefined,
    ...[...new Set(recommended)].map((id) => whyNotLive(round, id)),
  ];
}

/**
 * The chosen evaluator reports on a stage of the review, two persons of it. With the last report it says which cases it
 * recommends; that binds nobody.
 */
export const fileEvaluationReport = roundCommand('file-evaluation-report', {
  by: [hat('third-party', 'head')],
  preparedBy: [hat('third-party', 'clerk')],
  rules: ['process.panel.evaluator.reports'],
  undo: 'rescind',
  redo: ['file-evaluation-report'],
  mustRedo: true,
  during: ['document-review', 'defence', 'site-review', 'inspection', 'satisfaction-survey'],
  payload: evaluationReportFiled.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, payload } = situation;
    return (
      refuseAll(
        whyNotChosenEvaluator(situation),
        whyNotStage(situation, payload.stage),
        whyNotRecommended(situation, payload.stage, payload.recommended),
        whyRedoFirst(round, 'file-evaluation-report'),
      ) ?? [evaluationReportFiled(payload)]
    );
  },
});
