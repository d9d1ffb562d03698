import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallConcordance, midRanks } from './kendall.ts';

/** Columns of raters as rows of targets. */
const byTarget = (raters: readonly (readonly number[])[]) =>
  (raters[0] ?? []).map((_, target) => raters.map((rater) => rater[target]));

/** Siegel, Nonparametric Statistics (1956), ch. 9: three executives rank six applicants. */
const executives = byTarget([
  [1, 6, 3, 2, 5, 4],
  [1, 5, 6, 4, 2, 3],
  [6, 3, 2, 5, 4, 1],
]);

/** Kendall, Rank Correlation Methods (1948), ch. 6 (in Siegel 1956, ch. 9): three rankings of ten with ties. */
const tied = byTarget([
  [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
  [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
  [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
]);

function computed(ratings: Parameters<typeof kendallConcordance>[0]) {
  const found = kendallConcordance(ratings);
  if (!found.computable) throw new Error(JSON.stringify(found.reasons));
  return found;
}

describe('printed examples', () => {
  test('Siegel (1956): executives who disagree, W = .16', () => {
    expect(computed(executives).w.toFixed(2)).toBe('0.16');
    expect(computed(executives).isRough).toBe(true);
  });

  test('Kendall (1948): with ties, W = .828', () => {
    const found = computed(tied);

    expect(found.w.toFixed(3)).toBe('0.828');
    expect(found.w).toBeCloseTo(591 / 714, 12);
    expect(found).toMatchObject({ df: 9, isRough: false });
    expect(found.chiSquare).toBeCloseTo((27 * 591) / 714, 10);
    /** scipy 1.17: chi2.sf(27 * 591 / 714, 9) */
    expect(found.p).toBeCloseTo(0.007837043634552069, 12);
  });
});

/** Spearman's rank correlation as Pearson's of mid-ranks. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [midRanks(one).ranks, midRanks(other).ranks];
  const mean = (one.length + 1) / 2;
  const sum = (x: readonly number[], y: readonly number[]) =>
    x.reduce((total, value, i) => total + (value - mean) * ((y[i] ?? 0) - mean), 0);
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b));
}

const tables = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 5 })).chain(([n, k]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: k, maxLength: k }), {
    minLength: n,
    maxLength: n,
  }),
);

describe('what always holds', () => {
  test('without ties, W is the mean rank correlation brought to 0…1', () => {
    const orders = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(orders, (raters) => {
        const pairs = raters.flatMap((one, i) =>
          raters.slice(i + 1).map((other) => rankCorrelation(one, other)),
        );
        const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
        expect(computed(byTarget(raters)).meanRankCorrelation).toBeCloseTo(mean, 10);
      }),
    );
  });

  test('it lies from 0 to 1 and does not ask for an order, nor for more than the order of values', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = kendallConcordance(rows);
        if (!found.computable) return;
        expect(found.w).toBeGreaterThanOrEqual(0);
        expect(found.w).toBeLessThanOrEqual(1 + 1e-12);
        const turned = rows.map((row) => row.map((value) => value ** 3 - 7).toReversed()).toReversed();
        expect(computed(turned).w).toBeCloseTo(found.w, 10);
      }),
    );
  });
});

describe('no figure', () => {
  test('no rater tells two targets apart', () => {
    expect(
      kendallConcordance([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'values' }],
    });
  });

  test('values missing or too few', () => {
    expect(kendallConcordance([[1, undefined]])).toMatchObject({
      reasons: [
        { kind: 'too-little-data', of: 'targets', has: 1, needs: 2 },
        { kind: 'missing-values', count: 1 },
      ],
    });
  });
});
