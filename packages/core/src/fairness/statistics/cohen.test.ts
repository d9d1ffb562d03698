import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CohenKappa, cohenKappa, crossTable, type KappaWeights } from './cohen.ts';
import { krippendorffAlpha } from './krippendorff.ts';

type Rows = readonly (readonly number[])[];

function computed(counts: Rows, weights?: KappaWeights): CohenKappa {
  const found = cohenKappa(counts, weights);
  if (!found.computable) throw new Error(JSON.stringify(found.reasons));
  return found;
}

const testOf = (counts: Rows, weights?: KappaWeights) => {
  const { test: tested } = computed(counts, weights);
  if (!tested.computable) throw new Error('no test');
  return tested;
};

/** Cohen (1960): two judges, N = 200, in proportions .44 .07 .09 / .05 .20 .05 / .01 .03 .06. */
const cohen1960 = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
];
/** The skin condition data of the SAS/STAT User's Guide, The FREQ Procedure, “Agreement Study”. */
const skinCondition = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];
/** Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. (1981), Table 13.1. */
const fleiss1981 = [
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
];

describe('printed examples', () => {
  test('Cohen (1960): kappa = .492', () => {
    expect(computed(cohen1960).kappa.toFixed(3)).toBe('0.492');
    expect(computed(cohen1960).observed).toBeCloseTo(0.7, 12);
    expect(computed(cohen1960).expected).toBeCloseTo(0.41, 12);
  });

  test('Cohen (1968): the same with disagreement weights 0 1 3 / 1 0 6 / 3 6 0, weighted kappa = .348', () => {
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const agreement = disagreement.map((row) => row.map((weight) => 1 - weight / 6));

    expect(computed(cohen1960, { agreement }).kappa.toFixed(3)).toBe('0.348');
  });

  test('SAS/STAT, skin condition: simple kappa .3449 (.0724; .2030 to .4868), z 5.6366', () => {
    const { kappa, standardError, interval } = computed(skinCondition);

    expect([kappa, standardError, interval.lower, interval.upper].map((value) => value.toFixed(4))).toEqual([
      '0.3449',
      '0.0724',
      '0.2030',
      '0.4868',
    ]);
    expect(testOf(skinCondition).standardErrorUnderNull.toFixed(4)).toBe('0.0612');
    expect(testOf(skinCondition).z.toFixed(4)).toBe('5.6366');
  });

  test('SAS/STAT, skin condition: weighted kappa .5082 (.0655; .3798 to .6366)', () => {
    const { kappa, standardError, interval } = computed(skinCondition, 'linear');

    expect([kappa, standardError, interval.lower, interval.upper].map((value) => value.toFixed(4))).toEqual([
      '0.5082',
      '0.0655',
      '0.3798',
      '0.6366',
    ]);
  });

  test('Fleiss (1981): kappa = .68, standard error under the hypothesis .076', () => {
    expect(computed(fleiss1981).kappa.toFixed(2)).toBe('0.68');
    expect(testOf(fleiss1981).standardErrorUnderNull.toFixed(3)).toBe('0.076');
  });
});

describe('reference software', () => {
  /** A SAS printout, as kept in the tests of statsmodels (test_inter_rater.py). */
  const small = [
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ];

  test.each([
    ['unweighted', 0.4842, 0.138, 0.2137, 0.7547, 0.1484, 3.2626, 0.0011],
    ['linear', 0.4701, 0.1457, 0.1845, 0.7558, 0.1426, 3.2971, 0.001],
  ] as const)('SAS, %s', (weights, ...printed) => {
    const { kappa, standardError, interval } = computed(small, weights);
    const { standardErrorUnderNull, z, p } = testOf(small, weights);
    const values = [kappa, standardError, interval.lower, interval.upper, standardErrorUnderNull, z, p];

    expect(values.map((value) => Number(value.toFixed(4)))).toEqual(printed);
  });

  /** The anxiety data of the R package irr, raters 2 and 3, and what kappa2 gives. Nobody chose category 5. */
  const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
  const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
  const anxiety = crossTable(
    second.map((value, index) => [value, third[index] ?? 0] as const),
    [1, 2, 3, 4, 6],
  );

  test.each([
    ['unweighted', -0.006289308, -0.0604067, 0.9518317],
    ['linear', 0.1459075, 1.282472, 0.1996772],
    ['quadratic', 0.2520325, 1.437451, 0.1505898],
  ] as const)('irr, %s', (weights, kappa, z, p) => {
    expect(computed(anxiety, weights).kappa).toBeCloseTo(kappa, 7);
    expect(testOf(anxiety, weights).z).toBeCloseTo(z, 6);
    expect(testOf(anxiety, weights).p).toBeCloseTo(p, 6);
  });
});

const tables = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});
const pairsOf = (counts: Rows) =>
  counts.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)));

describe('what always holds', () => {
  test.each(['unweighted', 'linear', 'quadratic'] as const)(
    'the raters may change places (%s)',
    (weights) => {
      fc.assert(
        fc.property(tables, (rows) => {
          const found = cohenKappa(rows, weights);
          if (!found.computable) return;
          const turned = rows.map((_, i) => rows.map((row) => row[i] ?? 0));
          expect(computed(turned, weights).kappa).toBeCloseTo(found.kappa, 10);
          expect(computed(turned, weights).standardError).toBeCloseTo(found.standardError, 10);
          expect(found.kappa).toBeLessThanOrEqual(1 + 1e-12);
        }),
      );
    },
  );

  test('two categories weigh alike whatever the weights', () => {
    const two = [
      [20, 5],
      [10, 15],
    ];

    expect(computed(two).kappa.toFixed(4)).toBe('0.4000');
    expect(computed(two, 'linear').kappa).toBeCloseTo(0.4, 12);
    expect(computed(two, 'quadratic').kappa).toBeCloseTo(0.4, 12);
  });

  test('with many pairs and equal margins, quadratic kappa is interval alpha', () => {
    const counts = [
      [300, 40, 10],
      [40, 200, 60],
      [10, 60, 280],
    ];
    const alpha = krippendorffAlpha(pairsOf(counts), 'interval');

    expect(alpha.computable && alpha.alpha).toBeCloseTo(computed(counts, 'quadratic').kappa, 3);
  });

  test('exact agreement is one, without error', () => {
    expect(
      computed([
        [3, 0],
        [0, 4],
      ]),
    ).toMatchObject({ kappa: 1, standardError: 0, interval: { lower: 1, upper: 1 } });
  });

  test('the large-sample standard error fits what resampling the table gives', () => {
    let seed = 20_261_121;
    const next = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const pairs = pairsOf(cohen1960);
    const kappas = Array.from({ length: 2000 }, () => {
      const drawn = pairs.map(() => pairs[Math.floor(next() * pairs.length)] ?? ([0, 0] as const));
      return computed(crossTable(drawn, [0, 1, 2]), 'quadratic').kappa;
    });
    const mean = kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
    const spread = Math.sqrt(kappas.reduce((sum, kappa) => sum + (kappa - mean) ** 2, 0) / kappas.length);

    expect(spread / computed(cohen1960, 'quadratic').standardError).toBeGreaterThan(0.93);
    expect(spread / computed(cohen1960, 'quadratic').standardError).toBeLessThan(1.07);
  });
});

describe('no figure', () => {
  const none = (...reasons: object[]) => ({ computable: false, reasons });

  test('both raters used the same one category', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 0],
      ]),
    ).toEqual(none({ kind: 'no-variation', of: 'categories' }));
  });

  test('one rater used one category: kappa zero and no test', () => {
    expect(
      computed([
        [5, 3],
        [0, 0],
      ]),
    ).toMatchObject({
      kappa: 0,
      test: { computable: false, reasons: [{ kind: 'no-variation', of: 'categories' }] },
    });
  });

  test('a table that is not square, holds no counts, or nothing', () => {
    expect(
      cohenKappa([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toEqual(none({ kind: 'rows-differ-in-length' }));
    expect(
      cohenKappa(
        [
          [1, 2],
          [3, 4],
        ],
        { agreement: [[1]] },
      ),
    ).toEqual(none({ kind: 'rows-differ-in-length' }));
    expect(
      cohenKappa([
        [-1, 2],
        [3, 4],
      ]),
    ).toEqual(none({ kind: 'not-counts', count: 1 }));
    expect(
      cohenKappa([
        [1, 0],
        [0, 0],
      ]),
    ).toEqual(none({ kind: 'too-little-data', of: 'targets', has: 1, needs: 2 }));
    expect(cohenKappa([[4]])).toEqual(none({ kind: 'too-little-data', of: 'categories', has: 1, needs: 2 }));
  });

  test('a pair with a category outside the list is left out', () => {
    expect(
      crossTable(
        [
          ['a', 'b'],
          ['a', 'x'],
        ],
        ['a', 'b'],
      ),
    ).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });
});
