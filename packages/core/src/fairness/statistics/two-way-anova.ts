import { entry, isRoundingOnly, meanOf, squares } from './sums.ts';

/** A mean square with its degrees of freedom. */
export interface MeanSquare {
  readonly square: number;
  readonly df: number;
}

/** How the numbers of a full table of targets and raters vary: between targets, raters, within targets, and the rest. */
export interface TwoWayAnova {
  readonly targets: MeanSquare;
  readonly raters: MeanSquare;
  readonly within: MeanSquare;
  readonly error: MeanSquare;
}

/** The analysis of variance of a full table. What is nothing but rounding counts as zero. */
export function twoWayAnova(rows: readonly (readonly number[])[]): TwoWayAnova {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const scale = squares(rows.flat());
  const mean = meanOf(rows.flat());
  const ofTargets = rows.map((row) => meanOf(row) - mean);
  const ofRaters = Array.from(
    { length: k },
    (_, rater) => meanOf(rows.map((row) => entry(row, rater))) - mean,
  );
  const rest = rows.flatMap((row, target) =>
    row.map((value, rater) => value - mean - entry(ofTargets, target) - entry(ofRaters, rater)),
  );
  const cleaned = (sum: number) => (isRoundingOnly(sum, scale) ? 0 : sum);
  const [targets, raters, error] = [
    cleaned(k * squares(ofTargets)),
    cleaned(n * squares(ofRaters)),
    cleaned(squares(rest)),
  ];
  const withDf = (sum: number, df: number): MeanSquare => ({ square: sum / df, df });
  return {
    targets: withDf(targets, n - 1),
    raters: withDf(raters, k - 1),
    within: withDf(raters + error, n * (k - 1)),
    error: withDf(error, (n - 1) * (k - 1)),
  };
}
