import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleissKappa } from './fleiss.ts';

/**
 * Fleiss (1971), Table 1: thirty patients, six psychiatrists each; depression, personality disorder, schizophrenia,
 * neurosis, other.
 */
const diagnoses = [
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
];

function computed(counts: readonly (readonly number[])[]) {
  const found = fleissKappa(counts);
  if (!found.computable) throw new Error(JSON.stringify(found.reasons));
  return found;
}

describe('Fleiss (1971), psychiatric diagnoses', () => {
  test('kappa = .430', () => {
    expect(diagnoses.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(
      diagnoses.map(() => 6),
    );
    expect(computed(diagnoses).kappa.toFixed(3)).toBe('0.430');
  });

  /** kappam.fleiss of the R package irr: 0.4302445, z = 17.65183. */
  test('kappa and z to the digits of reference software', () => {
    expect(computed(diagnoses).kappa).toBeCloseTo(0.4302445, 7);
    expect(computed(diagnoses).z).toBeCloseTo(17.65183, 5);
  });

  test('each category', () => {
    const kappas = computed(diagnoses).categories.map((one) => one.computable && one.kappa.toFixed(3));

    expect(kappas).toEqual(['0.245', '0.245', '0.520', '0.471', '0.566']);
  });
});

const tables = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 4 }))), {
  minLength: 2,
  maxLength: 12,
});

/** Chance of agreement of a random pair of raters of one target, against that of any two choices. */
function byPairs(counts: readonly (readonly number[])[]): number {
  const choices = counts.map((row) => row.flatMap((count, category) => Array<number>(count).fill(category)));
  const same = choices.map((given) => {
    const pairs = given.flatMap((a, i) => given.filter((_, j) => j !== i).map((b) => (a === b ? 1 : 0)));
    return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
  });
  const all = choices.flat();
  const chance = all.reduce((sum, a) => sum + all.filter((b) => b === a).length, 0) / all.length ** 2;
  const observed = same.reduce((sum, one) => sum + one, 0) / same.length;
  return (observed - chance) / (1 - chance);
}

describe('what always holds', () => {
  const even = tables.map((rows) => rows.map(([a = 0, b = 0, c = 0]) => [a, b, c, 12 - a - b - c]));

  test('it is the definition by pairs, whatever the order', () => {
    fc.assert(
      fc.property(even, (rows) => {
        const found = fleissKappa(rows);
        if (!found.computable) return;
        expect(found.kappa).toBeCloseTo(byPairs(rows), 10);
        expect(computed(rows.map((row) => row.toReversed()).toReversed()).kappa).toBeCloseTo(found.kappa, 10);
      }),
    );
  });

  test('raters who always agree have kappa one', () => {
    expect(
      computed([
        [3, 0],
        [0, 3],
        [3, 0],
      ]).kappa,
    ).toBe(1);
  });
});

describe('no figure', () => {
  test('everybody chose one category', () => {
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'categories' }],
    });
  });

  test('a category nobody chose has none of its own', () => {
    expect(
      computed([
        [3, 0, 0],
        [1, 2, 0],
      ]).categories[2],
    ).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'categories' }],
    });
  });

  test('targets with different numbers of raters, one rater, one category, no whole counts, nothing at all', () => {
    const reasonsOf = (counts: readonly (readonly number[])[]) => {
      const found = fleissKappa(counts);
      return found.computable ? [] : found.reasons;
    };

    expect(
      reasonsOf([
        [3, 0],
        [2, 0],
      ]),
    ).toEqual([{ kind: 'rows-differ-in-raters' }]);
    expect(
      reasonsOf([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([{ kind: 'too-little-data', of: 'raters', has: 1, needs: 2 }]);
    expect(reasonsOf([[2], [2]])).toEqual([{ kind: 'too-little-data', of: 'categories', has: 1, needs: 2 }]);
    expect(
      reasonsOf([
        [1.5, 0.5],
        [1, 1],
      ]),
    ).toEqual([{ kind: 'not-counts', count: 2 }]);
    expect(reasonsOf([])[0]).toEqual({ kind: 'too-little-data', of: 'targets', has: 0, needs: 1 });
  });
});
