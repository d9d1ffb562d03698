import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IntraclassForm, intraclassCorrelations, intraclassForms } from './intraclass.ts';

/** Shrout & Fleiss (1979), Table 2: four judges' ratings of six targets. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

function computed(ratings: readonly (readonly (number | undefined)[])[]) {
  const found = intraclassCorrelations(ratings);
  if (!found.computable) throw new Error(JSON.stringify(found.reasons));
  return found;
}

function formValue(ratings: readonly (readonly number[])[], form: IntraclassForm): number | undefined {
  const found = computed(ratings).forms[form];
  return found.computable ? found.value : undefined;
}

function limitsOf(ratings: readonly (readonly number[])[], form: IntraclassForm) {
  const found = computed(ratings).forms[form];
  if (!found.computable || !found.interval.computable) throw new Error('no interval');
  return [found.interval.lower, found.interval.upper];
}

describe('Shrout & Fleiss (1979)', () => {
  test('Table 3: the mean squares', () => {
    const { targets, raters, within, error } = computed(shroutFleiss).anova;
    const printed = [targets, raters, within, error].map(({ square, df }) => [square.toFixed(2), df]);

    expect(printed).toEqual([
      ['11.24', 5],
      ['32.49', 3],
      ['6.26', 18],
      ['1.02', 15],
    ]);
  });

  test('Table 4: the six forms', () => {
    const printed = intraclassForms.map((form) => formValue(shroutFleiss, form)?.toFixed(2));

    expect(printed).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
  });

  /** Limits as printed by ICC of the R package psych for this table; more digits from the papers' formulas in scipy. */
  test.each([
    ['1,1', -0.13, 0.72, -0.13293232487475, 0.722560062328121],
    ['2,1', 0.02, 0.76, 0.018786513374712, 0.761084369648953],
    ['3,1', 0.34, 0.95, 0.342464765033926, 0.94585825995536],
    ['1,k', -0.88, 0.91, -0.88444215523812, 0.912415420340776],
    ['2,k', 0.07, 0.93, 0.071136815302503, 0.927232040167722],
    ['3,k', 0.68, 0.99, 0.675674713816305, 0.985891678169062],
  ] as const)('the 95 %% interval of ICC(%s)', (form, low, high, lower, upper) => {
    const limits = limitsOf(shroutFleiss, form);

    expect(limits.map((limit) => Number(limit.toFixed(2)))).toEqual([low, high]);
    expect(limits[0]).toBeCloseTo(lower, 10);
    expect(limits[1]).toBeCloseTo(upper, 10);
  });
});

/** A table of up to eight targets and five raters in whole points. */
const tables = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([n, k]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: k, maxLength: k }), {
    minLength: n,
    maxLength: n,
  }),
);

const allValues = (rows: readonly (readonly number[])[]) => {
  const found = intraclassCorrelations(rows);
  if (!found.computable) return found.reasons.map((reason) => reason.kind);
  return intraclassForms.map((form) => {
    const one = found.forms[form];
    return one.computable ? one.value : 'none';
  });
};

function expectSame(one: readonly unknown[], other: readonly unknown[]): void {
  expect(other).toHaveLength(one.length);
  for (const [index, value] of one.entries()) {
    if (typeof value === 'number') expect(other[index]).toBeCloseTo(value, 8);
    else expect(other[index]).toEqual(value);
  }
}

describe('what always holds', () => {
  test('raters and targets may come in any order', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expectSame(allValues(rows), allValues(rows.map((row) => row.toReversed()).toReversed()));
      }),
    );
  });

  test('another unit and another zero change nothing', () => {
    const unit = fc.constantFrom(0.1, 3, 250);
    fc.assert(
      fc.property(tables, unit, fc.integer({ min: -100, max: 100 }), (rows, times, plus) => {
        expectSame(allValues(rows), allValues(rows.map((row) => row.map((value) => times * value + plus))));
      }),
    );
  });

  test('a severe rater changes agreement and leaves consistency', () => {
    const strict = shroutFleiss.map((row) => row.with(0, (row[0] ?? 0) - 7));

    expect(formValue(strict, '3,1')).toBeCloseTo(formValue(shroutFleiss, '3,1') ?? 0, 10);
    expect(formValue(strict, '2,1')).not.toBeCloseTo(formValue(shroutFleiss, '2,1') ?? 0, 2);
  });

  test('the mean of k raters follows from one rater by Spearman and Brown', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const k = rows[0]?.length ?? 0;
        const found = intraclassCorrelations(rows);
        if (!found.computable) return;
        for (const design of [1, 2, 3] as const) {
          const [one, many] = [found.forms[`${design},1`], found.forms[`${design},k`]];
          if (!one.computable || !many.computable || Math.abs(1 + (k - 1) * one.value) < 1e-6) continue;
          expect(many.value).toBeCloseTo((k * one.value) / (1 + (k - 1) * one.value), 6);
        }
      }),
    );
  });

  test('an interval holds its value', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = intraclassCorrelations(rows);
        if (!found.computable) return;
        for (const form of ['1,1', '3,1'] as const) {
          const one = found.forms[form];
          if (!one.computable || !one.interval.computable) continue;
          expect(one.interval.lower).toBeLessThanOrEqual(one.value + 1e-9);
          expect(one.interval.upper).toBeGreaterThanOrEqual(one.value - 1e-9);
        }
      }),
    );
  });

  test('nothing that comes out is not a number', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = JSON.stringify(intraclassCorrelations(rows), (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
        );
        expect(text).not.toContain('not finite');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('no figure', () => {
  test('fewer than two targets or raters', () => {
    expect(intraclassCorrelations([[1, 2, 3]])).toEqual({
      computable: false,
      reasons: [{ kind: 'too-little-data', of: 'targets', has: 1, needs: 2 }],
    });
    expect(intraclassCorrelations([[1], [2]])).toMatchObject({
      reasons: [{ kind: 'too-little-data', of: 'raters', has: 1, needs: 2 }],
    });
  });

  test('a value missing, no number, rows of different length', () => {
    expect(
      intraclassCorrelations([
        [1, undefined],
        [2, 3],
      ]),
    ).toMatchObject({
      reasons: [{ kind: 'missing-values', count: 1 }],
    });
    expect(
      intraclassCorrelations([
        [1, Number.NaN],
        [2, 3],
      ]),
    ).toMatchObject({
      reasons: [{ kind: 'not-finite', count: 1 }],
    });
    expect(
      intraclassCorrelations([
        [1, 2],
        [2, 3, 4],
      ]),
    ).toMatchObject({
      reasons: [{ kind: 'rows-differ-in-length' }],
    });
  });

  test('values all the same', () => {
    expect(
      intraclassCorrelations([
        [0.1, 0.1],
        [0.1, 0.1],
      ]),
    ).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'values' }],
    });
  });

  test('raters who agree exactly have a value and no interval', () => {
    const { forms } = computed([
      [0.1, 0.1],
      [0.2, 0.2],
      [0.7, 0.7],
    ]);

    expect(intraclassForms.map((form) => forms[form])).toEqual(
      intraclassForms.map(() => ({
        computable: true,
        value: 1,
        interval: { computable: false, reasons: [{ kind: 'no-variation', of: 'errors' }] },
      })),
    );
  });

  test('targets with equal means have no reliability of the mean', () => {
    const { forms } = computed([
      [1, 3],
      [3, 1],
      [2, 2],
    ]);

    expect(forms['1,k']).toEqual({ computable: false, reasons: [{ kind: 'no-variation', of: 'targets' }] });
    expect(forms['1,1']).toMatchObject({ computable: true, value: -1 });
  });
});
