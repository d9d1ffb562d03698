import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSquaresSeverities } from './least-squares-severity.ts';
import { mixedSeverities } from './mixed-severity.ts';
import { incomplete, known, one, severitiesOf } from './testing/known-severities.ts';
import { penicillin } from './testing/published-designs.ts';

const designs = fc.array(
  fc.record({
    application: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
    examiner: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
    score: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 2, maxLength: 24 },
);

describe('what always holds', () => {
  const methods = [leastSquaresSeverities, mixedSeverities] as const;

  test('severities of a component sum to zero, and nothing is not a number', () => {
    fc.assert(
      fc.property(designs, fc.constantFrom(...methods), (scores, method) => {
        const found = method(scores);
        if (!found.computable) return;
        for (const { examiners } of found.components) {
          const sum = examiners.reduce(
            (total, { severity }) => total + (severity.computable ? severity.value : 0),
            0,
          );
          expect(sum).toBeCloseTo(0, 7);
        }
        const text = JSON.stringify(found, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
        );
        expect(text).not.toContain('not finite');
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the scores changes no digit', () => {
    fc.assert(
      fc.property(designs, fc.constantFrom(...methods), (scores, method) => {
        expect(method(scores.toReversed())).toEqual(method(scores));
      }),
      { numRuns: 60 },
    );
  });

  test('another zero changes no severity, another unit changes its unit', () => {
    const plain = severitiesOf(known(leastSquaresSeverities(incomplete)));
    const shrunk = severitiesOf(known(mixedSeverities(incomplete)));
    const other = incomplete.map((score) => ({ ...score, score: 10 * score.score + 500 }));

    for (const [id, value] of Object.entries(severitiesOf(known(leastSquaresSeverities(other)))))
      expect(value).toBeCloseTo(10 * (plain[id] ?? 0), 8);
    for (const [id, value] of Object.entries(severitiesOf(known(mixedSeverities(other)))))
      expect(value).toBeCloseTo(10 * (shrunk[id] ?? 0), 6);
  });

  test('on a full table predictions are least squares drawn towards zero by n λ / (n λ + 1)', () => {
    const fixed = severitiesOf(known(leastSquaresSeverities(penicillin)));
    const { variances, ...rest } = known(mixedSeverities(penicillin));
    const drawn = (24 * variances.examiner) / (24 * variances.examiner + variances.residual);

    expect(drawn).toBeLessThan(1);
    for (const [id, value] of Object.entries(
      severitiesOf({ components: rest.components, isConnected: true }),
    ))
      expect(value).toBeCloseTo(drawn * (fixed[id] ?? 0), 9);
  });

  test('a severe examiner is found, and the adjusted scores are those without severity', () => {
    const merit: Record<string, number> = { a1: 60, a2: 70, a3: 80, a4: 90 };
    const strict: Record<string, number> = { e1: 4, e2: -1, e3: -3 };
    const pairs = [
      ['a1', 'e1'],
      ['a1', 'e2'],
      ['a2', 'e2'],
      ['a2', 'e3'],
      ['a3', 'e1'],
      ['a3', 'e3'],
      ['a4', 'e1'],
      ['a4', 'e2'],
    ] as const;
    const scores = pairs.map(([a, e]) => one(a, e, (merit[a] ?? 0) - (strict[e] ?? 0)));
    const found = known(leastSquaresSeverities(scores));

    for (const [id, value] of Object.entries(severitiesOf(found)))
      expect(value).toBeCloseTo(strict[id] ?? 0, 10);
    for (const { application, adjustment } of found.components[0]?.applications ?? [])
      expect(adjustment.computable && adjustment.adjusted).toBeCloseTo(merit[application] ?? 0, 10);
    expect(found.residual).toMatchObject({ computable: true, variance: 0, df: 2 });
  });
});

describe('components and too little data', () => {
  const apart = [one('a1', 'e1', 60), one('a1', 'e2', 70), one('a2', 'e3', 50), one('a2', 'e4', 40)];

  test('groups without a chain of scores between them are apart', () => {
    const found = known(leastSquaresSeverities(apart));

    expect(found.isConnected).toBe(false);
    expect(found.components.map(({ examiners }) => examiners.map(({ examiner }) => examiner))).toEqual([
      ['e1', 'e2'],
      ['e3', 'e4'],
    ]);
    expect(severitiesOf(found)).toEqual({ e1: 5, e2: -5, e3: -5, e4: 5 });
    expect(known(leastSquaresSeverities([...apart, one('a2', 'e1', 55)])).isConnected).toBe(true);
  });

  test('without a degree of freedom to spare there is no error, and no prediction', () => {
    const found = known(leastSquaresSeverities(apart));
    const few = [{ kind: 'too-little-data', of: 'degrees-of-freedom', has: 0, needs: 1 }];

    expect(found.residual).toEqual({ computable: false, reasons: few });
    expect(found.components[0]?.examiners[0]?.severity).toMatchObject({
      standardError: { computable: false, reasons: few },
    });
    expect(mixedSeverities(apart)).toEqual({ computable: false, reasons: few });
  });

  test('an examiner alone with his applications has no severity, and their scores no adjustment', () => {
    const found = known(leastSquaresSeverities([...apart, one('a9', 'e9', 33)]));
    const alone = {
      computable: false,
      reasons: [{ kind: 'too-little-data', of: 'examiners', has: 1, needs: 2 }],
    };

    expect(found.components[2]).toEqual({
      examiners: [{ examiner: 'e9', scores: 1, severity: alone }],
      applications: [{ application: 'a9', scores: 1, mean: 33, adjustment: alone }],
    });
  });

  test('one examiner, no scores, scores that are no numbers', () => {
    const none = (...reasons: object[]) => ({ computable: false, reasons });
    const few = (has: number) => ({ kind: 'too-little-data', of: 'examiners', has, needs: 2 });

    for (const method of [leastSquaresSeverities, mixedSeverities]) {
      expect(method([])).toEqual(none(few(0)));
      expect(method([one('a1', 'e1', 3)])).toEqual(none(few(1)));
      expect(method([...apart, one('a1', 'e3', Number.NaN)])).toEqual(none({ kind: 'not-finite', count: 1 }));
    }
  });

  test('scores that fit exactly have no variance to compare with', () => {
    const exact = ['a1', 'a2', 'a3'].flatMap((a, i) => ['e1', 'e2'].map((e, j) => one(a, e, 10 * i + j)));

    expect(mixedSeverities(exact)).toEqual({
      computable: false,
      reasons: [{ kind: 'no-variation', of: 'errors' }],
    });
  });

  test('examiners who differ no more than chance all have severity zero', () => {
    const scores = [
      [5, 7, 6],
      [8, 6, 7],
      [7, 6, 5],
      [4, 5, 6],
    ].flatMap((row, i) => row.map((score, j) => one(`a${i}`, `e${j}`, score)));
    const { variances, components } = known(mixedSeverities(scores));

    expect(variances.examiner).toBe(0);
    expect(components[0]?.examiners.map(({ severity }) => severity)).toEqual(
      [0, 1, 2].map(() => ({ computable: true, value: 0, standardError: { computable: true, value: 0 } })),
    );
  });
});
