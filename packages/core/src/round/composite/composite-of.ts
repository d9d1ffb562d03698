import type { RoundSituation } from '../../act/command.ts';
import { type Composite, composite, exact, exactFromText } from '../../scoring/index.ts';
import { reviewKey } from '../review/slice.ts';
import { standardOfCase } from '../review/standard-of-case.ts';

/** What the ranking and the candidates of a round are computed from. A command's and a view's situation have it. */
export type CompositeGround = Pick<RoundSituation, 'registry' | 'round' | 'roundId' | 'scheme'>;

/**
 * A case's composite score in centipoints of its standard's total: `composite@1` on the confirmed scorebooks with the
 * scheme's weights. Nothing where the scheme combines no scores for its track or a weight is still to be set.
 */
export function compositeOf({ round, scheme }: CompositeGround, caseId: string): Composite | undefined {
  const application = round.application.applications.get(caseId);
  const own = standardOfCase(round, scheme, caseId);
  const rules = application && scheme.stage('composite')?.composite[application.track];
  if (!own || !rules) return undefined;
  const parts = rules.parts.flatMap(({ stage, weight }) => {
    const book = round.review.scorebooks.get(reviewKey(stage, caseId));
    const score = book && exactFromText(book.score);
    if (weight === 'to-be-set') return [];
    return [{ stage, total: own.total, weight: exact(weight, 100), ...(score ? { score } : {}) }];
  });
  if (parts.length < rules.parts.length) return undefined;
  return composite({ total: own.standard.total * 100, parts });
}
