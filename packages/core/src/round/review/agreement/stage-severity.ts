import {
  adjustedRanking,
  type Figure,
  type GivenScore,
  leastSquaresSeverities,
  type MixedSeverities,
  mixedSeverities,
  type Severities,
} from '../../../fairness/statistics/index.ts';
import type { ScoredCase } from './scored-case.ts';

/** Examiners' severities in points by both methods, and the ranking with and without them. */
export function stageSeverity(cases: readonly ScoredCase[]) {
  const scores = cases.flatMap(({ case: application, sheets }): GivenScore[] =>
    [...sheets].flatMap(([examiner, { points }]) =>
      points === undefined ? [] : [{ application, examiner, score: points }],
    ),
  );
  const predicted = mixedSeverities(scores);
  return {
    bySquares: told(leastSquaresSeverities(scores)),
    byPrediction: told(predicted),
    variances: predicted.computable
      ? { computable: true as const, ...predicted.variances }
      : { computable: false as const, reasons: predicted.reasons },
    ranking: rankingBeside(cases, predicted),
  };
}

/** Severities alone, group by group. */
function told(found: Figure<Severities>) {
  if (!found.computable) return found;
  return {
    computable: true as const,
    isConnected: found.isConnected,
    groups: found.components.map(({ examiners }) => ({ examiners })),
  };
}

/**
 * The panels' scores with the mean severity of their examiners made good, and the ranks this would give, in each group
 * of examiners that can be compared.
 */
function rankingBeside(cases: readonly ScoredCase[], found: Figure<MixedSeverities>) {
  if (!found.computable) return found;
  const official = new Map(cases.map((entry) => [entry.case, entry.official]));
  const groups = found.components.map(({ applications }) =>
    adjustedRanking(
      applications.flatMap(({ application, adjustment }) => {
        const score = official.get(application);
        if (score === undefined || !adjustment.computable) return [];
        return [{ application, official: score, adjusted: score + adjustment.by }];
      }),
    ),
  );
  const isKnown = groups.filter((rows) => rows.length > 0);
  return {
    computable: true as const,
    groups: isKnown.map((rows) => rows.map(({ application, ...row }) => ({ case: application, ...row }))),
    changed: isKnown.flat().filter(({ change }) => change !== 0).length,
  };
}
