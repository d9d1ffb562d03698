import { type Figure, figure, noFigure, tooLittle } from './figure.ts';
import { type Ratings, whyNotNumbers } from './ratings.ts';
import { entry } from './sums.ts';

/** What differences between values mean: other, further in rank, further by so much, further in proportion. */
export const measurementLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type MeasurementLevel = (typeof measurementLevels)[number];

export interface KrippendorffAlpha {
  readonly alpha: number;
  /** Units with two values or more; the others say nothing of agreement. */
  readonly units: number;
  readonly pairableValues: number;
}

/**
 * Krippendorff's alpha: one less the disagreement observed over that expected by chance. Each row is a unit; raters
 * who gave a unit nothing are left out of it, and units with one value or none are left out altogether. Krippendorff,
 * Computing Krippendorff's Alpha-Reliability (2011); Hayes & Krippendorff, Communication Methods and Measures 1 (2007)
 * 77–89. There is none for values that are all the same, nor for the ratio level with values below zero.
 */
export function krippendorffAlpha(ratings: Ratings, level: MeasurementLevel): Figure<KrippendorffAlpha> {
  const wrong = whyNotNumbers(ratings);
  if (wrong.length > 0) return noFigure(...wrong);
  const units = ratings
    .map((row) => row.filter((value) => value !== undefined))
    .filter((values) => values.length >= 2);
  const values = units.flat();
  const below = values.filter((value) => value < 0).length;
  if (level === 'ratio' && below > 0) return noFigure({ kind: 'negative-values', count: below });
  const few = [...tooLittle('targets', units.length, 1), ...tooLittle('pairable-values', values.length, 2)];
  if (few.length > 0) return noFigure(...few);
  const kinds = kindsOf(values);
  if (kinds.length < 2) return noFigure({ kind: 'no-variation', of: 'values' });
  const squared = differences(kinds, level);
  const expected = disagreement(kinds, squared);
  let observed = 0;
  for (const unit of units) observed += disagreement(kindsOf(unit), squared) / (unit.length - 1);
  const alpha = 1 - ((values.length - 1) * observed) / expected;
  return figure({ alpha, units: units.length, pairableValues: values.length });
}

interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** Each value once, rising, with how often it occurs. */
function kindsOf(values: readonly number[]): readonly ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

type SquaredDifference = (a: number, b: number) => number;

/** The sum of the squared differences of all ordered pairs. */
function disagreement(kinds: readonly ValueCount[], squared: SquaredDifference): number {
  let sum = 0;
  for (const [index, one] of kinds.entries()) {
    for (const other of kinds.slice(index + 1))
      sum += one.count * other.count * squared(one.value, other.value);
  }
  return 2 * sum;
}

/** The squared difference function of a level. Ranks are taken among all pairable values. */
function differences(kinds: readonly ValueCount[], level: MeasurementLevel): SquaredDifference {
  if (level === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (level === 'interval') return (a, b) => (a - b) ** 2;
  if (level === 'ratio') return (a, b) => ((a - b) / (a + b)) ** 2;
  const ranks = new Map<number, number>();
  const counts = kinds.map((kind) => kind.count);
  let before = 0;
  for (const [index, { value }] of kinds.entries()) {
    ranks.set(value, before + entry(counts, index) / 2);
    before += entry(counts, index);
  }
  return (a, b) => ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2;
}
