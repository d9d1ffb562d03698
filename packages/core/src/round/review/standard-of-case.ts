import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { type ScoredStageRules, takesScores } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type Item, itemsOf, type Standard } from '../../scoring/index.ts';
import type { RoundState } from '../state.ts';
import { defenceStandardOf } from './defence-standard.ts';

/**
 * What a case is scored by in a stage: the scale, the items (those of its division, or of the table named for it),
 * their total in centipoints, and the path of the rule that says so.
 */
export interface CaseStandard {
  readonly standard: Pick<Standard, 'total' | 'scale' | 'bands'>;
  readonly items: readonly Pick<Item, 'id' | 'points' | 'years'>[];
  readonly total: number;
  readonly rule: string;
}

/**
 * What a case is scored by in a stage: the defence by its one mark, every other stage by the standard of the track.
 * Nothing for an unknown case, a track without a standard, or a defence without marks.
 */
export function standardOfCase(
  round: DeepReadonly<RoundState>,
  scheme: Scheme,
  caseId: string,
  stage: StageId,
): CaseStandard | undefined {
  const application = round.application.applications.get(caseId);
  if (!application) return undefined;
  if (stage === 'defence') return defenceStandardOf(scheme);
  const { track, division } = application;
  const standard = scheme.standardOf(track) as Standard | undefined;
  if (!standard) return undefined;
  const items = itemsOf(standard, round.review.tables.get(caseId) ?? division);
  return { standard, items, total: standard.total * 100, rule: `tracks.${track}.standard` };
}

/** The rules of a stage that takes scores for a track; nothing where the scheme has no such stage. */
export function scoredStageRules(scheme: Scheme, stage: StageId, track: Track): ScoredStageRules | undefined {
  const rules = scheme.document.process.find((entry) => entry.stage === stage);
  return rules && takesScores(rules) && rules.tracks.includes(track) ? rules : undefined;
}
