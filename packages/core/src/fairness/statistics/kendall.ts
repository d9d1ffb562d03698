import { chiSquareUpper } from './distributions.ts';
import { type Figure, figure, noFigure } from './figure.ts';
import { numbersOf, type Ratings, whyNotFull } from './ratings.ts';
import { entry, squares, total } from './sums.ts';

export interface KendallConcordance {
  readonly w: number;
  /** The mean of Spearman's rank correlations (ties taken in) of all pairs of raters, as W gives it. */
  readonly meanRankCorrelation: number;
  readonly chiSquare: number;
  readonly df: number;
  /** The chance of so high a W, or a higher one, among raters who put the targets in any order. */
  readonly p: number;
  /** With seven targets or fewer the chi-square distribution is a rough guide only (Siegel 1956). */
  readonly isRough: boolean;
}

/**
 * Kendall's coefficient of concordance with the correction for ties, and its chi-square test with n − 1 degrees of
 * freedom: Kendall & Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287; Kendall, Rank Correlation
 * Methods (1948), ch. 6. Equal values share the mean of their ranks. There is none where no rater tells two targets apart.
 */
export function kendallConcordance(ratings: Ratings): Figure<KendallConcordance> {
  const reasons = whyNotFull(ratings);
  if (reasons.length > 0) return noFigure(...reasons);
  const rows = numbersOf(ratings);
  const [n, m] = [rows.length, rows[0]?.length ?? 0];
  const ranked = Array.from({ length: m }, (_, rater) => midRanks(rows.map((row) => entry(row, rater))));
  const sums = rows.map((_, target) => total(ranked.map(({ ranks }) => entry(ranks, target))));
  const ties = total(ranked.map((rater) => rater.ties));
  const most = (m * m * n * (n * n - 1) - m * ties) / 12;
  if (most <= 0) return noFigure({ kind: 'no-variation', of: 'values' });
  const w = squares(sums.map((sum) => sum - (m * (n + 1)) / 2)) / most;
  const chiSquare = m * (n - 1) * w;
  return figure({
    w,
    meanRankCorrelation: (m * w - 1) / (m - 1),
    chiSquare,
    df: n - 1,
    p: chiSquareUpper(chiSquare, n - 1),
    isRough: n <= 7,
  });
}

/** Ranks from 1, equal values sharing the mean of theirs, and the sum of t³ − t over the groups of t equal values. */
export function midRanks(values: readonly number[]): {
  readonly ranks: readonly number[];
  readonly ties: number;
} {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  let ties = 0;
  let start = 0;
  while (start < order.length) {
    const value = order[start]?.value;
    let end = start;
    while (end < order.length && order[end]?.value === value) end += 1;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  return { ranks, ties };
}
