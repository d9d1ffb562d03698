import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chiSquareUpper,
  chiSquareUpperQuantile,
  fUpper,
  fUpperQuantile,
  normalUpper,
  normalUpperQuantile,
} from './distributions.ts';
import { logBeta, logGamma } from './log-gamma.ts';

/** Equal but for one part in 10¹⁰ (or that much in all, where the number is next to zero). */
function expectClose(value: number, expected: number): void {
  expect(Math.abs(value - expected) / Math.max(Math.abs(expected), 1e-30)).toBeLessThan(1e-10);
}

describe('printed tables (Pearson & Hartley 1966, Biometrika Tables for Statisticians, vol. 1)', () => {
  test.each([
    [0.05, 1, 1, 161.4, 1],
    [0.05, 10, 10, 2.98, 2],
    [0.05, 4, 20, 2.87, 2],
    [0.025, 5, 15, 3.58, 2],
    [0.01, 5, 15, 4.56, 2],
    [0.01, 2, 10, 7.56, 2],
  ])('F of %d above, for %d and %d degrees of freedom', (chance, above, below, printed, digits) => {
    expect(fUpperQuantile(chance, [above, below])).toBeCloseTo(printed, digits);
  });

  test.each([
    [0.05, 1, 3.841],
    [0.05, 10, 18.307],
    [0.01, 5, 15.086],
    [0.01, 30, 50.892],
  ])('chi-square of %d above, for %d degrees of freedom', (chance, df, printed) => {
    expect(chiSquareUpperQuantile(chance, df)).toBeCloseTo(printed, 3);
  });

  test('the normal distribution', () => {
    expect(normalUpperQuantile(0.025)).toBeCloseTo(1.96, 4);
    expect(normalUpperQuantile(0.005)).toBeCloseTo(2.5758, 4);
    expect(normalUpper(1)).toBeCloseTo(0.15866, 5);
  });
});

/** Computed with mpmath 1.3 in 40 digits: gammainc and betainc (regularized), findroot, loggamma. */
describe('against forty digits', () => {
  test.each([
    [0.025, 5, 18, 3.381967805875243],
    [0.025, 5, 4.785143862212758, 7.4986275931448185],
    [0.05, 1, 1, 161.4476387975885],
    [0.975, 3, 7, 0.06837889693755994],
    [0.001, 10, 200, 3.122849568780465],
    [0.5, 2, 2000, 0.6933874625806326],
    [0.025, 1000, 1500, 1.1191442470772606],
    [0.025, 0.5, 30, 7.469073917317807],
    [0.01, 40, 120, 1.762848781946955],
  ])('the F of %d above, for %d and %d degrees of freedom', (chance, above, below, expected) => {
    expectClose(fUpperQuantile(chance, [above, below]), expected);
  });

  test.each([
    [11.02, 5, 15, 0.00013506483079498582],
    [0.3, 7, 2, 0.9038334506307267],
    [50, 3, 100, 7.944424679087572e-20],
    [1e-4, 2, 3, 0.9999000083326852],
  ])('the chance of F above %d, for %d and %d degrees of freedom', (x, above, below, expected) => {
    expectClose(fUpper(x, [above, below]), expected);
  });

  test.each([
    [0.05, 1, 3.841458820694126],
    [0.01, 30, 50.89218131151709],
    [0.995, 5, 0.4117419038324988],
    [0.001, 100, 149.44925277903872],
    [0.5, 2000, 1999.3333728539303],
  ])('the chi-square of %d above, for %d degrees of freedom', (chance, df, expected) => {
    expectClose(chiSquareUpperQuantile(chance, df), expected);
  });

  test.each([
    [25.1, 9, 0.002862529939365351],
    [3, 4, 0.5578254003710745],
    [120, 50, 1.0958807112599779e-7],
    [0.001, 1, 0.9747728793699604],
  ])('the chance of chi-square above %d, for %d degrees of freedom', (x, df, expected) => {
    expectClose(chiSquareUpper(x, df), expected);
  });

  test.each([
    [0.025, 1.9599639845400543],
    [0.1, 1.2815515655446006],
    [1e-9, 5.9978070150076865],
    [0.9, -1.2815515655446006],
  ])('the normal number of %d above', (chance, expected) => {
    expectClose(normalUpperQuantile(chance), expected);
  });

  test.each([
    [0.001, 6.907178885383853],
    [3.7, 1.4280723266653879],
    [11.9, 17.25847745059552],
    [12.1, 17.74700727079874],
    [150, 600.0094705553274],
    [100_000, 1051287.7089736569],
  ])('the logarithm of gamma of %d', (x, expected) => {
    expectClose(logGamma(x), expected);
  });

  test.each([
    [0.5, 0.5, 1.1447298858494002],
    [3, 20, -8.438149984075784],
    [15, 40, -32.497130819813044],
    [0.25, 1000, -0.4388225372378877],
    [500, 2000, -1253.0826775858413],
    [10_000, 20_000, -19098.90853822089],
  ])('the logarithm of beta of %d and %d', (a, b, expected) => {
    expectClose(logBeta(a, b), expected);
  });
});

describe('what always holds', () => {
  const df = fc.double({ min: 0.5, max: 500, noNaN: true });
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  test('a quantile has the chance it was asked for', () => {
    fc.assert(
      fc.property(chance, df, df, (asked, above, below) => {
        expect(fUpper(fUpperQuantile(asked, [above, below]), [above, below])).toBeCloseTo(asked, 10);
        expect(chiSquareUpper(chiSquareUpperQuantile(asked, above), above)).toBeCloseTo(asked, 10);
        expect(normalUpper(normalUpperQuantile(asked))).toBeCloseTo(asked, 12);
      }),
      { numRuns: 100 },
    );
  });

  test('F turned upside down is F with its degrees of freedom exchanged', () => {
    fc.assert(
      fc.property(chance, df, df, (asked, above, below) => {
        const product = fUpperQuantile(asked, [above, below]) * fUpperQuantile(1 - asked, [below, above]);
        expect(product).toBeCloseTo(1, 8);
      }),
      { numRuns: 100 },
    );
  });

  test('nothing lies below zero and everything above it', () => {
    expect(fUpper(0, [3, 4])).toBe(1);
    expect(chiSquareUpper(0, 3)).toBe(1);
    expect(chiSquareUpper(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(normalUpper(0)).toBe(0.5);
  });
});
