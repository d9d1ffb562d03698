import type { RoundSituation } from '../../act/command.ts';
import { type Exact, exact, exactFromDecimal, mul } from '../../scoring/index.ts';

/** Points as written, in exact centipoints. */
export const centipoints = (points: string): Exact => mul(exactFromDecimal(points), exact(100));

/**
 * What the survey gives a case and the most it can give, in centipoints; no score while there is no result. Nothing
 * where the scheme has no survey.
 */
export function surveyScoreOf(
  { round, scheme }: Pick<RoundSituation, 'round' | 'scheme'>,
  caseId: string,
): { readonly score?: Exact; readonly total: number } | undefined {
  const most = scheme.stage('satisfaction-survey')?.total.value;
  if (most === undefined || most === 'to-be-set') return undefined;
  const filed = round.satisfactionSurvey.results.get(caseId);
  return { total: most * 100, ...(filed ? { score: centipoints(filed.result) } : {}) };
}
