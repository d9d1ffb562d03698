import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa, crossTable } from './cohen.ts';
import { krippendorffAlpha, measurementLevels } from './krippendorff.ts';

const no = undefined;
/** Krippendorff (2011), section C: twelve units, four observers, values missing. */
const fourObservers = [
  [1, 1, no, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [no, 5, 5, 5],
  [no, no, 1, 1],
  [no, 3, no, no],
];
/** Krippendorff (2011), sections A and B: two observers; A has two values, B five (a to e). */
const binary = [
  [0, 1],
  [1, 1],
  [0, 1],
  [0, 0],
  [0, 0],
  [0, 1],
  [0, 0],
  [0, 0],
  [1, 0],
  [0, 0],
];
const nominal = [
  [1, 2],
  [1, 1],
  [2, 2],
  [2, 2],
  [4, 2],
  [3, 3],
  [3, 3],
  [3, 3],
  [5, 5],
  [4, 4],
  [4, 4],
  [1, 4],
];

const alphaOf = (
  rows: readonly (readonly (number | undefined)[])[],
  level: (typeof measurementLevels)[number],
) => {
  const found = krippendorffAlpha(rows, level);
  return found.computable ? found.alpha : undefined;
};

describe('Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability', () => {
  test.each([
    ['nominal', '0.743'],
    ['ordinal', '0.815'],
    ['interval', '0.849'],
    ['ratio', '0.797'],
  ] as const)('four observers with values missing, %s', (level, printed) => {
    expect(krippendorffAlpha(fourObservers, level)).toMatchObject({ units: 11, pairableValues: 40 });
    expect(alphaOf(fourObservers, level)?.toFixed(3)).toBe(printed);
  });

  test('two observers, binary and nominal', () => {
    expect(alphaOf(binary, 'nominal')?.toFixed(3)).toBe('0.095');
    expect(alphaOf(nominal, 'nominal')?.toFixed(3)).toBe('0.692');
  });
});

/** The definition pair by pair, with no table of coincidences: every ordered pair inside units and overall. */
function alphaByPairs(rows: readonly (readonly (number | undefined)[])[]): number {
  const units = rows.map((row) => row.filter((value) => value !== undefined)).filter((row) => row.length > 1);
  const all = units.flat();
  const squared = (values: readonly number[]) =>
    values.flatMap((a, i) => values.filter((_, j) => i !== j).map((b) => (a - b) ** 2));
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
  const observed = sum(units.map((unit) => sum(squared(unit)) / (unit.length - 1))) / all.length;
  return 1 - observed / (sum(squared(all)) / (all.length * (all.length - 1)));
}

const value = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 5 });
const tables = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 10 });

describe('what always holds', () => {
  test('it is the definition pair by pair', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const alpha = alphaOf(rows, 'interval');
        if (alpha !== undefined) expect(alpha).toBeCloseTo(alphaByPairs(rows), 10);
      }),
    );
  });

  test('units and observers may come in any order', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...measurementLevels), (rows, level) => {
        const turned = rows.map((row) => row.toReversed()).toReversed();
        const [one, other] = [alphaOf(rows, level), alphaOf(turned, level)];
        if (one === undefined) expect(other).toBeUndefined();
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });

  test('each level keeps what it may', () => {
    const map = (rows: typeof fourObservers, by: (value: number) => number) =>
      rows.map((row) => row.map((entry) => (entry === undefined ? undefined : by(entry))));
    fc.assert(
      fc.property(tables, (rows) => {
        const pairs = [
          ['nominal', (entry: number) => [4, 1, 9, 0, 5, 2, 7][entry] ?? 0],
          ['ordinal', (entry: number) => entry ** 3],
          ['interval', (entry: number) => 5 * entry - 40],
          ['ratio', (entry: number) => 5 * entry],
        ] as const;
        for (const [level, by] of pairs) {
          const alpha = alphaOf(rows, level);
          if (alpha !== undefined) expect(alphaOf(map(rows, by), level)).toBeCloseTo(alpha, 10);
        }
      }),
    );
  });

  test('with many units and equal margins, nominal alpha of two observers is Cohen’s kappa', () => {
    const some = [
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 0],
      [0, 2],
    ] as const;
    const many = Array.from({ length: 400 }, () => some).flat();
    const kappa = cohenKappa(crossTable(many, [0, 1, 2]));

    expect(kappa.computable && kappa.kappa).toBeCloseTo(alphaOf(many, 'nominal') ?? 0, 3);
  });

  test('agreement is one, and below one with any difference', () => {
    expect(
      alphaOf(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBe(1);
    expect(
      alphaOf(
        [
          [1, 1],
          [2, 2],
          [3, 2],
        ],
        'ordinal',
      ),
    ).toBeLessThan(1);
  });
});

describe('no figure', () => {
  test('no unit with two values', () => {
    expect(
      krippendorffAlpha(
        [
          [1, no],
          [no, 2],
        ],
        'interval',
      ),
    ).toEqual({
      computable: false,
      reasons: [
        { kind: 'too-little-data', of: 'targets', has: 0, needs: 1 },
        { kind: 'too-little-data', of: 'pairable-values', has: 0, needs: 2 },
      ],
    });
  });

  test('values all the same', () => {
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        'nominal',
      ),
    ).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'values' }],
    });
  });

  test('values below zero at the ratio level, and values that are no numbers', () => {
    expect(
      krippendorffAlpha(
        [
          [-1, 2],
          [0, 2],
        ],
        'ratio',
      ),
    ).toMatchObject({
      reasons: [{ kind: 'negative-values', count: 1 }],
    });
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [0, 2],
        ],
        'ratio',
      ),
    ).toMatchObject({ computable: true });
    expect(krippendorffAlpha([[Number.NaN, 2]], 'nominal')).toMatchObject({
      reasons: [{ kind: 'not-finite', count: 1 }],
    });
  });
});
