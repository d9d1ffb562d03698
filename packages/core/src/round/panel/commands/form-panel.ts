import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import type { Track } from '../../../scheme/model/cited.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { isAccepted } from '../../standing.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { panelFormed } from '../events.ts';
import {
  caseHasPanel,
  caseNotAccepted,
  caseOfOtherTrack,
  leaderNotAMember,
  panelIdUsed,
  panelTooSmall,
  stageNeedsNoPanel,
} from '../refusals.ts';
import { whyNoSectorExpert, whyNotOneSector } from '../sectors.ts';
import { panelSizeOf, panelStagesOf, whyNotOnce, whyNotSeated } from '../why-not-seated.ts';

function whyNotCase(
  { round }: RoundSituation,
  caseId: string,
  track: Track,
  stages: readonly StageId[],
): (Refusal | undefined)[] {
  const application = round.application.applications.get(caseId);
  const taken = [...round.panel.panels.values()]
    .filter((panel) => panel.cases.includes(caseId))
    .flatMap((panel) =>
      panel.stages
        .filter((stage) => stages.includes(stage))
        .map((stage) => caseHasPanel({ case: caseId, stage, panel: panel.panel })),
    );
  const notLive = whyNotLive(round, caseId);
  return [
    notLive ?? (isAccepted(round, caseId) ? undefined : caseNotAccepted({ case: caseId })),
    application && application.track !== track ? caseOfOtherTrack({ case: caseId, track }) : undefined,
    ...taken,
  ];
}

function whyNotStages({ scheme }: RoundSituation, track: Track, stages: readonly StageId[]): Refusal[] {
  const needed = panelStagesOf(scheme, track);
  return stages
    .filter((stage) => !needed.includes(stage))
    .map((stage) => stageNeedsNoPanel({ stage, track }, scheme.stage('panel')?.cites));
}

/**
 * Forms a panel from the examiner pool for accepted cases of one track and some review stages: enough members, one
 * of them the leader, nobody in conflict with a case, every case in one panel per stage, and where the scheme says so
 * one sector and an expert of it. The office forms it, or the evaluator that runs the review.
 */
export const formPanel = roundCommand('form-panel', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: [
    'process.panel.size',
    'process.panel.leader',
    'process.panel.pool',
    'process.panel.recusal',
    'process.panel.evaluator',
    'process.panel.industryExpert',
    'process.panel.bySector',
  ],
  undo: 'rescind',
  redo: ['form-panel'],
  payload: panelFormed.payload,
  during: ['panel'],
  cases: (payload) => payload.cases,
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { round, scheme, payload } = situation;
    const { panel, track, stages, members, leader, cases } = payload;
    const rules = scheme.stage('panel');
    const size = panelSizeOf(scheme);
    return (
      refuseAll(
        round.panel.panels.has(panel) ? panelIdUsed({ panel }) : undefined,
        [whyNotOnce(members), whyNotOnce(cases), whyNotOnce(stages)],
        whyNotStages(situation, track, stages),
        members.length < size
          ? panelTooSmall({ size, members: members.length }, rules?.size.cites)
          : undefined,
        members.includes(leader) ? undefined : leaderNotAMember({ leader }, rules?.leader.cites),
        cases.flatMap((id) => whyNotCase(situation, id, track, stages)),
        [...new Set(members)].flatMap((person) => whyNotSeated(situation, person, cases)),
        whyNotOneSector(situation, track, cases),
        whyNoSectorExpert(situation, members, cases),
      ) ?? [panelFormed(payload)]
    );
  },
});
