import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { isAccepted } from '../standing.ts';
import { whyNotLive } from '../why-not-live.ts';
import { caseHasPanel, caseNotAccepted, caseOfOtherTrack, stageNeedsNoPanel } from './refusals.ts';
import { panelStagesOf } from './why-not-seated.ts';

/** Why a case cannot come to a new panel: not accepted, of another track, or with a panel for one of the stages. */
export function whyNotCase(
  { round }: Pick<RoundSituation, 'round'>,
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

/** Why stages cannot be those of a panel: they need none for the track. */
export function whyNotStages(
  { scheme }: Pick<RoundSituation, 'scheme'>,
  track: Track,
  stages: readonly StageId[],
): Refusal[] {
  const needed = panelStagesOf(scheme, track);
  return stages
    .filter((stage) => !needed.includes(stage))
    .map((stage) => stageNeedsNoPanel({ stage, track }, scheme.stage('panel')?.cites));
}
