import type { RoundSituation } from '../../act/command.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type Exact, exactFromText } from '../../scoring/index.ts';
import { reviewKey } from '../review/slice.ts';
import { standardOfCase } from '../review/standard-of-case.ts';
import { surveyScoreOf } from '../satisfaction-survey/survey-score.ts';

/** What a stage gives a case and the most it can give, in centipoints; no score while the stage has not given one. */
export interface PartScore {
  readonly score?: Exact;
  readonly total: number;
}

/**
 * A case's part of the composite from one stage: the result of the survey, or the confirmed scorebook of a stage that
 * is scored by sheets. Nothing where the stage cannot give points.
 */
export function partScoreOf(
  ground: Pick<RoundSituation, 'round' | 'scheme'>,
  caseId: string,
  stage: StageId,
): PartScore | undefined {
  if (stage === 'satisfaction-survey') return surveyScoreOf(ground, caseId);
  const own = standardOfCase(ground.round, ground.scheme, caseId, stage);
  if (!own) return undefined;
  const book = ground.round.review.scorebooks.get(reviewKey(stage, caseId));
  return { total: own.total, ...(book ? { score: exactFromText(book.score) } : {}) };
}
