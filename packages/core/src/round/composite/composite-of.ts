import type { RoundSituation } from '../../act/command.ts';
import { type Composite, composite, exact } from '../../scoring/index.ts';
import { partScoreOf } from './part-score.ts';

/** What the ranking and the candidates of a round are computed from. A command's and a view's situation have it. */
export type CompositeGround = Pick<RoundSituation, 'registry' | 'round' | 'roundId' | 'scheme'>;

/**
 * A case's composite score in centipoints of its standard's total: `composite@1` on what each stage gave, with the
 * scheme's weights. Nothing where the scheme combines no scores for its track or a weight is still to be set.
 */
export function compositeOf(ground: CompositeGround, caseId: string): Composite | undefined {
  const { round, scheme } = ground;
  const track = round.application.applications.get(caseId)?.track;
  const total = track && scheme.standardOf(track)?.total;
  const rules = track && scheme.stage('composite')?.composite[track];
  if (total === undefined || !rules) return undefined;
  const parts = rules.parts.flatMap(({ stage, weight }) => {
    const part = partScoreOf(ground, caseId, stage);
    return part && weight !== 'to-be-set' ? [{ stage, ...part, weight: exact(weight, 100) }] : [];
  });
  if (parts.length < rules.parts.length) return undefined;
  return composite({ total: total * 100, parts });
}
