import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type ConsensusNeed, consensusNeed, type PanelScore, panelScore } from '../../scoring/index.ts';
import type { RoundState } from '../state.ts';
import { countedSheets } from './panel-of-case.ts';
import { reviewKey } from './slice.ts';
import { scoredStageRules, standardOfCase } from './standard-of-case.ts';

type Round = DeepReadonly<RoundState>;

function sheetsOf(round: Round, caseId: string, stage: StageId) {
  return countedSheets(round, caseId, stage).map(({ examiner, values }) => ({ examiner, values }));
}

/**
 * How far the panel's values of each item lie apart: `consensus-need@1` on the sheets that count.
 * Undefined where the scheme has no consensus in this stage, or the case no standard.
 */
export function consensusOf(
  round: Round,
  scheme: Scheme,
  caseId: string,
  stage: StageId,
): ConsensusNeed | undefined {
  const application = round.application.applications.get(caseId);
  const own = standardOfCase(round, scheme, caseId, stage);
  const rules = application && scoredStageRules(scheme, stage, application.track);
  const threshold = rules?.consensus?.spreadOver.value;
  if (!own || typeof threshold !== 'number') return undefined;
  const { items, standard } = own;
  return consensusNeed({ items, scale: standard.scale, sheets: sheetsOf(round, caseId, stage), threshold });
}

/** Items that spread too widely and that the panel has not settled yet, in the order of the standard. */
export function openItemsOf(round: Round, scheme: Scheme, caseId: string, stage: StageId): readonly string[] {
  const settled = round.review.settled.get(reviewKey(stage, caseId));
  const needed = consensusOf(round, scheme, caseId, stage)?.needed ?? [];
  return needed.filter((item) => !settled?.has(item));
}

/**
 * The panel's score of a case in a stage, in centipoints: `panel-score@1` on the sheets that count and the items the
 * panel settled. Anyone who holds the round's events can recompute it. Undefined for a case without a standard.
 */
export function panelScoreOf(
  round: Round,
  scheme: Scheme,
  caseId: string,
  stage: StageId,
): PanelScore | undefined {
  const own = standardOfCase(round, scheme, caseId, stage);
  if (!own) return undefined;
  const settled = round.review.settled.get(reviewKey(stage, caseId)) ?? new Map();
  const agreed = Object.fromEntries([...settled].map(([item, { value }]) => [item, { value }]));
  const sheets = sheetsOf(round, caseId, stage);
  return panelScore({ items: own.items, scale: own.standard.scale, sheets, agreed });
}
