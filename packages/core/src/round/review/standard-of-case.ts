import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { StageRules } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type Item, itemsOf, type Standard } from '../../scoring/index.ts';
import type { RoundState } from '../state.ts';

/** The standard a case is scored by, its items (those of its division), and their total in centipoints. */
export interface CaseStandard {
  readonly standard: Standard;
  readonly items: readonly Item[];
  readonly total: number;
}

/** The standard of a case's track and division; nothing for an unknown case or a track without a standard. */
export function standardOfCase(
  round: DeepReadonly<RoundState>,
  scheme: Scheme,
  caseId: string,
): CaseStandard | undefined {
  const application = round.application.applications.get(caseId);
  const standard = application && (scheme.standardOf(application.track) as Standard | undefined);
  if (!application || !standard) return undefined;
  const items = itemsOf(standard, application.division);
  return { standard, items, total: items.reduce((points, item) => points + item.points, 0) * 100 };
}

type ScoredStageRules = Extract<StageRules, { acceptsScores: true }>;

/** The rules of a stage that takes scores for a track; nothing where the scheme has no such stage. */
export function scoredStageRules(scheme: Scheme, stage: StageId, track: Track): ScoredStageRules | undefined {
  const rules = scheme.document.process.find((entry) => entry.stage === stage);
  if (!rules || !('acceptsScores' in rules) || !rules.tracks.includes(track)) return undefined;
  return rules;
}
