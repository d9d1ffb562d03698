import { fUpperQuantile } from './distributions.ts';
import { type Figure, figure, type Interval, noFigure } from './figure.ts';
import { numbersOf, type Ratings, whyNotFull } from './ratings.ts';
import { type TwoWayAnova, twoWayAnova } from './two-way-anova.ts';

/** The six forms of Shrout & Fleiss (1979): the design, then one rater's value or the mean of all k. */
export const intraclassForms = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
export type IntraclassForm = (typeof intraclassForms)[number];

/** One form with its confidence interval, which may be missing where the value is not. */
export type IntraclassCorrelation = Figure<{ readonly value: number; readonly interval: Figure<Interval> }>;

export interface IntraclassCorrelations {
  readonly targets: number;
  readonly raters: number;
  readonly anova: TwoWayAnova;
  readonly forms: Readonly<Record<IntraclassForm, IntraclassCorrelation>>;
}

/** Mean squares under the names of the papers, and the sizes of the table. */
interface Table {
  readonly n: number;
  readonly k: number;
  readonly between: number;
  readonly within: number;
  readonly judges: number;
  readonly error: number;
  readonly chance: number;
}

/**
 * The six intraclass correlations of a full table with intervals of the given confidence (0.95 unless told): Shrout &
 * Fleiss, Psychological Bulletin 86 (1979) 420–428; McGraw & Wong, Psychological Methods 1 (1996) 30–46, with the
 * correction of p. 390. A table with a value missing has none; values may be negative and are not cut at zero.
 */
export function intraclassCorrelations(ratings: Ratings, confidence = 0.95): Figure<IntraclassCorrelations> {
  const reasons = whyNotFull(ratings);
  if (reasons.length > 0) return noFigure(...reasons);
  const rows = numbersOf(ratings);
  const anova = twoWayAnova(rows);
  if (anova.targets.square + anova.within.square === 0)
    return noFigure({ kind: 'no-variation', of: 'values' });
  const [targets, raters] = [rows.length, rows[0]?.length ?? 0];
  const table: Table = {
    n: targets,
    k: raters,
    between: anova.targets.square,
    within: anova.within.square,
    judges: anova.raters.square,
    error: anova.error.square,
    chance: (1 - confidence) / 2,
  };
  const found = { ...oneWay(table), ...twoWayRandom(table), ...twoWayFixed(table) };
  const forms = Object.fromEntries(intraclassForms.map((form) => [form, found[form]])) as typeof found;
  return figure({ targets, raters, anova, forms });
}

/** A share of variances; none where the variances that make it up come to nothing or less. */
function share(
  part: number,
  whole: number,
  interval: () => Figure<Interval>,
  none: 'outside-the-model' | 'no-variation' = 'outside-the-model',
): IntraclassCorrelation {
  if (whole > 0) return figure({ value: part / whole, interval: interval() });
  return noFigure(none === 'no-variation' ? { kind: none, of: 'targets' } : { kind: none });
}

/** The limits of a ratio of mean squares: the ratio by both F quantiles. */
function ratioLimits(
  { between, chance }: Table,
  against: number,
  df: readonly [number, number],
): Figure<Interval> {
  if (against === 0) return noFigure({ kind: 'no-variation', of: 'errors' });
  const ratio = between / against;
  const lower = ratio / fUpperQuantile(chance, df);
  const upper = ratio * fUpperQuantile(chance, [df[1], df[0]]);
  return figure({ lower, upper });
}

function turned(limits: Figure<Interval>, turn: (ratio: number) => number): Figure<Interval> {
  if (!limits.computable) return limits;
  const [lower, upper] = [turn(limits.lower), turn(limits.upper)];
  return Number.isFinite(lower)
    ? figure({ lower, upper })
    : noFigure({ kind: 'no-variation', of: 'targets' });
}

/** One value out of k: from a ratio of mean squares to the correlation. */
const single = (k: number) => (ratio: number) => (ratio - 1) / (ratio + k - 1);
const average = (ratio: number) => 1 - 1 / ratio;

/** Each target by raters of its own: agreement, raters' differences count as error. */
function oneWay(table: Table) {
  const { n, k, between, within } = table;
  const limits = () => ratioLimits(table, within, [n - 1, n * (k - 1)]);
  return {
    '1,1': share(between - within, between + (k - 1) * within, () => turned(limits(), single(k))),
    '1,k': share(between - within, between, () => turned(limits(), average), 'no-variation'),
  };
}

/** All targets by the same raters, and only these matter: consistency, raters' differences do not count. */
function twoWayFixed(table: Table) {
  const { n, k, between, error } = table;
  const limits = () => ratioLimits(table, error, [n - 1, (n - 1) * (k - 1)]);
  return {
    '3,1': share(between - error, between + (k - 1) * error, () => turned(limits(), single(k))),
    '3,k': share(between - error, between, () => turned(limits(), average), 'no-variation'),
  };
}

/** All targets by the same raters, drawn from many: agreement. */
function twoWayRandom(table: Table) {
  const { n, k, between, judges, error } = table;
  const whole = between + (k - 1) * error + (k * (judges - error)) / n;
  const limits = () => agreementLimits(table, (between - error) / whole);
  const stepped = (value: number) => (k * value) / (1 + (k - 1) * value);
  return {
    '2,1': share(between - error, whole, limits),
    '2,k': share(between - error, between + (judges - error) / n, () =>
      whole > 0 ? turned(limits(), stepped) : noFigure({ kind: 'outside-the-model' }),
    ),
  };
}

/** The interval of ICC(2,1), with Satterthwaite's degrees of freedom. */
function agreementLimits({ n, k, between, judges, error, chance }: Table, value: number): Figure<Interval> {
  const [ofJudges, ofError] = [k * value * judges, (n * (1 + (k - 1) * value) - k * value) * error];
  const df = ((k - 1) * (n - 1) * (ofJudges + ofError) ** 2) / ((n - 1) * ofJudges ** 2 + ofError ** 2);
  if (!(df > 0)) return noFigure({ kind: 'no-variation', of: 'errors' });
  const below = fUpperQuantile(chance, [n - 1, df]);
  const above = fUpperQuantile(chance, [df, n - 1]);
  const rest = k * judges + (k * n - k - n) * error;
  return figure({
    lower: (n * (between - below * error)) / (below * rest + n * between),
    upper: (n * (above * between - error)) / (rest + n * above * between),
  });
}
