import { normalUpper, normalUpperQuantile } from './distributions.ts';
import { type Figure, figure, type Interval, noFigure, tooLittle, type WhyNoFigure } from './figure.ts';
import { whyNotCounts } from './ratings.ts';
import { entry, total } from './sums.ts';

type Rows = readonly (readonly number[])[];

/** How much a pair of categories counts as agreement: the same only, less by steps, or less by steps squared. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic' | { readonly agreement: Rows };

export interface CohenKappa {
  readonly kappa: number;
  readonly observed: number;
  readonly expected: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Against no agreement beyond chance; none where a rater used one category only. */
  readonly test: Figure<{ readonly standardErrorUnderNull: number; readonly z: number; readonly p: number }>;
}

/**
 * Cohen's kappa of two raters, from a square table of counts: rows are the first rater's categories, columns the
 * second's, in the same order. Cohen, Educational and Psychological Measurement 20 (1960) 37–46; weighted: Cohen,
 * Psychological Bulletin 70 (1968) 213–220; standard errors: Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969)
 * 323–327. Weights of one's own give each cell its part of agreement, 1 for full. The interval has 95 per cent.
 */
export function cohenKappa(counts: Rows, weights: KappaWeights = 'unweighted'): Figure<CohenKappa> {
  const reasons = whyNot(counts, weights);
  if (reasons.length > 0) return noFigure(...reasons);
  const n = total(counts.flat());
  const parts = counts.map((row) => row.map((count) => count / n));
  const table: Table = {
    parts,
    first: parts.map((row) => total(row)),
    second: parts.map((_, j) => total(parts.map((row) => entry(row, j)))),
    weights: weightsOf(weights, counts.length),
  };
  const observed = mean(table, (cell) => cell.part * cell.weight);
  const expected = mean(table, (cell) => cell.byChance * cell.weight);
  if (1 - expected < 1e-12) return noFigure({ kind: 'no-variation', of: 'categories' });
  const kappa = (observed - expected) / (1 - expected);
  const scale = Math.sqrt(n) * (1 - expected);
  const spread = mean(table, (cell) => cell.part * (cell.weight - cell.margin * (1 - kappa)) ** 2);
  const standardError = root(spread - (kappa - expected * (1 - kappa)) ** 2) / scale;
  const nullSpread = mean(table, (cell) => cell.byChance * (cell.weight - cell.margin) ** 2);
  const reach = normalUpperQuantile(0.025) * standardError;
  return figure({
    kappa,
    observed,
    expected,
    standardError,
    interval: { lower: kappa - reach, upper: kappa + reach },
    test: testOf(kappa, root(nullSpread - expected * expected) / scale),
  });
}

/** The square table of two raters' categories; pairs with a category outside the list are left out. */
export function crossTable<T>(pairs: readonly (readonly [T, T])[], categories: readonly T[]): number[][] {
  const place = new Map(categories.map((category, index) => [category, index]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [one, other] of pairs) {
    const row = table[place.get(one) ?? -1];
    const column = place.get(other);
    if (row && column !== undefined) row[column] = entry(row, column) + 1;
  }
  return table;
}

function whyNot(counts: Rows, weights: KappaWeights): WhyNoFigure[] {
  const size = counts.length;
  const isSquare = (rows: Rows) => rows.length === size && rows.every((row) => row.length === size);
  if (!isSquare(counts) || (typeof weights === 'object' && !isSquare(weights.agreement)))
    return [{ kind: 'rows-differ-in-length' }];
  const reasons = whyNotCounts(counts, 'categories');
  return reasons.length > 0 ? reasons : tooLittle('targets', total(counts.flat()), 2);
}

function weightsOf(weights: KappaWeights, size: number): Rows {
  if (typeof weights === 'object') return weights.agreement;
  const range = Array.from({ length: size }, (_, index) => index);
  const far = (i: number, j: number) => Math.abs(i - j) / (size - 1);
  const agreement = {
    unweighted: (i: number, j: number) => (i === j ? 1 : 0),
    linear: (i: number, j: number) => 1 - far(i, j),
    quadratic: (i: number, j: number) => 1 - far(i, j) ** 2,
  }[weights];
  return range.map((i) => range.map((j) => agreement(i, j)));
}

interface Table {
  readonly parts: Rows;
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly weights: Rows;
}

interface Cell {
  readonly part: number;
  readonly byChance: number;
  readonly weight: number;
  /** The mean weight of the cell's row category plus that of its column category. */
  readonly margin: number;
}

function mean({ parts, first, second, weights }: Table, of: (cell: Cell) => number): number {
  const ofRow = weights.map((row) => total(row.map((weight, j) => weight * entry(second, j))));
  const ofColumn = second.map((_, j) => total(weights.map((row, i) => entry(row, j) * entry(first, i))));
  return total(
    parts.flatMap((row, i) =>
      row.map((part, j) =>
        of({
          part,
          byChance: entry(first, i) * entry(second, j),
          weight: entry(weights[i] ?? [], j),
          margin: entry(ofRow, i) + entry(ofColumn, j),
        }),
      ),
    ),
  );
}

/** The root of a variance that rounding may have left a little below zero. */
const root = (variance: number): number => Math.sqrt(Math.max(0, variance));

function testOf(kappa: number, standardErrorUnderNull: number): CohenKappa['test'] {
  if (standardErrorUnderNull < 1e-9) return noFigure({ kind: 'no-variation', of: 'categories' });
  const z = kappa / standardErrorUnderNull;
  return figure({ standardErrorUnderNull, z, p: 2 * normalUpper(Math.abs(z)) });
}
