import type { DeepReadonly } from '../act/deep-readonly.ts';
import { standardOfCase } from '../round/review/standard-of-case.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { StageId } from '../scheme/stage-id.ts';
import type { Scale } from '../scoring/index.ts';

/**
 * Whether both rules score a case in a stage by the same items, points and scale: only then do the recorded values
 * mean the same. A stage that either scores by nothing is no difference; what it gives is asked for elsewhere.
 */
export function isScoredAlike(
  round: DeepReadonly<RoundState>,
  recorded: Scheme,
  other: Scheme,
  caseId: string,
  stage: StageId,
): boolean {
  const ours = standardOfCase(round, recorded, caseId, stage);
  const theirs = standardOfCase(round, other, caseId, stage);
  if (!ours || !theirs) return true;
  const asked = ({ items, standard, total }: typeof ours) =>
    JSON.stringify([total, stepsOf(standard.scale), items.map(({ id, points }) => [id, points])]);
  return asked(ours) === asked(theirs);
}

/** A scale as a list: what is recorded keeps its fields in another order. */
const stepsOf = (scale: DeepReadonly<Scale>): readonly unknown[] =>
  scale.kind === 'percent' ? [scale.kind, scale.from, scale.to, scale.step] : [scale.kind, scale.step];
