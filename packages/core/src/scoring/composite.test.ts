import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composite } from './composite.ts';
import { compare, exact } from './exact.ts';

const document = { stage: 'document-review', score: exact(60000), total: 100000, weight: exact(3, 10) };
const defence = { stage: 'defence', score: exact(9000), total: 10000, weight: exact(1, 5) };
const site = { stage: 'site-review', score: exact(70000), total: 100000, weight: exact(1, 2) };

describe('composite@1', () => {
  test('brings parts to one total before weighting', () => {
    expect(composite({ total: 100000, parts: [document, defence, site] })).toEqual({
      computable: true,
      score: exact(71000),
      total: 100000,
      parts: [
        { stage: 'document-review', contribution: exact(18000) },
        { stage: 'defence', contribution: exact(18000) },
        { stage: 'site-review', contribution: exact(35000) },
      ],
    });
  });

  test('names every missing part, also one of no weight', () => {
    const parts = [
      { ...document, weight: exact(1) },
      { stage: 'defence', total: 10000, weight: exact(0) },
    ];
    expect(composite({ total: 100000, parts })).toEqual({
      computable: false,
      missing: ['defence'],
      reasons: [{ kind: 'part-missing', stage: 'defence' }],
    });
  });

  test.each([exact(49, 100), exact(51, 100)])('weights that do not sum to one are an error', (weight) => {
    const found = composite({ total: 100000, parts: [document, defence, { ...site, weight }] });
    expect(found).toMatchObject({
      computable: false,
      missing: [],
      reasons: [{ kind: 'weights-do-not-sum-to-one' }],
    });
  });

  test('three thirds are one', () => {
    const parts = ['a', 'b', 'c'].map((stage) => ({ ...document, stage, weight: exact(1, 3) }));
    expect(composite({ total: 100000, parts })).toMatchObject({ computable: true, score: exact(60000) });
  });

  test('contradictions are all told', () => {
    const parts = [
      { ...document, score: exact(100001), weight: exact(-1) },
      { ...document, weight: exact(2) },
    ];
    expect(composite({ total: 100000, parts })).toEqual({
      computable: false,
      missing: [],
      reasons: [
        { kind: 'weight-negative', stage: 'document-review', weight: exact(-1) },
        { kind: 'score-outside-total', stage: 'document-review', score: exact(100001), total: 100000 },
        { kind: 'duplicate-part', stage: 'document-review' },
      ],
    });
    expect(composite({ total: 100000, parts: [] })).toMatchObject({ computable: false });
  });

  test('never falls when a part rises and stays within the total', () => {
    const scores = fc.tuple(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 0, max: 100000 }));
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 100 }),
        ([a, b], more, w) => {
          const parts = (score: number) => [
            { ...defence, score: exact(score), weight: exact(w, 100) },
            { ...site, score: exact(b), weight: exact(100 - w, 100) },
          ];
          const before = composite({ total: 100000, parts: parts(a) });
          const after = composite({ total: 100000, parts: parts(Math.min(10000, a + more)) });
          if (!before.computable || !after.computable) throw new Error('both are computable');
          expect(compare(after.score, before.score)).toBeGreaterThanOrEqual(0);
          expect(compare(after.score, exact(100000))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
