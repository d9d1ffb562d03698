import { type Component, componentsOf, type GivenScore } from './connected-scores.ts';
import { type Figure, figure, noFigure, tooLittle, type WhyNoFigure } from './figure.ts';
import { type Severities, toldComponent } from './severity.ts';
import { entry, isRoundingOnly, squares } from './sums.ts';
import { factor } from './symmetric.ts';

export interface LeastSquaresSeverities extends Severities {
  /** What the model leaves unexplained. None without a degree of freedom to spare: each score is then fitted exactly. */
  readonly residual: Figure<{ readonly variance: number; readonly df: number }>;
}

/**
 * Examiners' severities by least squares in the additive model score = application − severity, on any incomplete
 * design: the intrablock analysis of Yates (1936) with applications as blocks; Scheffé, The Analysis of Variance (1959),
 * §4.4. A component with one examiner has none.
 */
export function leastSquaresSeverities(scores: readonly GivenScore[]): Figure<LeastSquaresSeverities> {
  const reasons = whyNotScores(scores);
  if (reasons.length > 0) return noFigure(...reasons);
  const components = componentsOf(scores);
  const fits = components.map(fitComponent);
  const df = freeScores(components);
  const rest = fits.reduce((sum, fit) => sum + fit.unexplained, 0);
  const scale = squares(scores.map(({ score }) => score));
  const variance = isRoundingOnly(rest, scale) ? 0 : rest / df;
  return figure({
    components: components.map((component, index) => {
      const { severities = [], spread = [] } = fits[index] ?? {};
      const errors =
        df > 0 ? Array.from(spread, (part) => Math.sqrt(Math.max(0, part) * variance)) : undefined;
      return toldComponent(component, severities, errors);
    }),
    isConnected: components.length === 1,
    residual: df > 0 ? figure({ variance, df }) : noFigure(...tooLittle('degrees-of-freedom', df, 1)),
  });
}

/** Why nothing can be said of any examiner: fewer than two of them, or a score that is no number. */
export function whyNotScores(scores: readonly GivenScore[]): WhyNoFigure[] {
  const bad = scores.filter(({ score }) => !Number.isFinite(score)).length;
  return [
    ...tooLittle('examiners', new Set(scores.map((score) => score.examiner)).size, 2),
    ...(bad > 0 ? [{ kind: 'not-finite', count: bad } as const] : []),
  ];
}

/** The scores beyond those that the model's own numbers take up. */
export function freeScores(components: readonly Component[]): number {
  return components.reduce(
    (df, { scores, applications, examiners }) =>
      df + scores.length - applications.length - examiners.length + 1,
    0,
  );
}

interface Fit {
  readonly severities: ArrayLike<number>;
  /** The variance of each severity, in units of the residual variance. */
  readonly spread: ArrayLike<number>;
  readonly unexplained: number;
}

/** The normal equations of the examiners, applications eliminated; the sum of all is held at zero by adding J / q. */
function fitComponent({ applications, examiners, scores }: Component): Fit {
  const size = examiners.length;
  const matrix = examiners.map(() => new Float64Array(size).fill(1 / size));
  const right = new Float64Array(size);
  const ofApplication = applications.map((): { examiner: number; score: number }[] => []);
  for (const { application, examiner, score } of scores)
    ofApplication[application]?.push({ examiner, score });
  for (const given of ofApplication) {
    const mean = given.reduce((sum, { score }) => sum + score, 0) / given.length;
    for (const { examiner, score } of given) {
      right[examiner] = entry(right, examiner) + score - mean;
      const row = matrix[examiner] ?? new Float64Array(0);
      row[examiner] = entry(row, examiner) + 1;
      for (const other of given) row[other.examiner] = entry(row, other.examiner) - 1 / given.length;
    }
  }
  const factored = factor(matrix);
  const effects = factored?.solve(right) ?? new Float64Array(size);
  const spread = factored?.inverse().map((row, j) => entry(row, j) - 1 / size) ?? [];
  let unexplained = 0;
  for (const given of ofApplication) {
    const rests = given.map(({ examiner, score }) => score - entry(effects, examiner));
    const level = rests.reduce((sum, rest) => sum + rest, 0) / rests.length;
    unexplained += squares(rests.map((rest) => rest - level));
  }
  return { severities: effects.map((effect) => -effect), spread, unexplained };
}
