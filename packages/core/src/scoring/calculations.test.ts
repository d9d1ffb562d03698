import { expect, test } from 'vitest';
import { calculations, findCalculation, toJson } from './calculations.ts';
import { exact } from './exact.ts';

const run = (name: string, input: unknown) => findCalculation(name)?.run(input);

test('the released names', () => {
  expect(calculations.map(({ name }) => name)).toEqual([
    'panel-score@1',
    'consensus-need@1',
    'composite@1',
    'competition-rank@1',
    'threshold@1',
    'places@1',
    'candidates@1',
    'votes-by-name@1',
  ]);
  expect(findCalculation('composite@2')).toBeUndefined();
});

test('a calculation runs on JSON and answers in JSON', () => {
  const parts = [{ stage: 'site-review', score: '1525/3', total: 1000, weight: '1' }];
  expect(run('composite@1', { total: 100000, parts })).toEqual({
    ok: true,
    output: {
      computable: true,
      score: '152500/3',
      total: 100000,
      parts: [{ stage: 'site-review', contribution: '152500/3' }],
    },
  });
});

test('input that is not as agreed is refused with its paths', () => {
  const parts = [{ stage: 'site-review', score: '2/4', total: 1000, weight: '1' }];
  const found = run('composite@1', { total: 100000, parts });
  expect(found).toMatchObject({ ok: false, issues: [{ path: ['parts', 0, 'score'] }] });
});

test('a case ranked twice is refused', () => {
  const rows = [
    { case: 'a', score: '1' },
    { case: 'a', score: '2' },
  ];
  expect(run('competition-rank@1', { rows })).toMatchObject({ ok: false });
  const twice = rows.map((row) => ({ ...row, thresholdMet: {} }));
  expect(run('candidates@1', { rows: twice, grades: [], ties: [] })).toMatchObject({ ok: false });
});

test.each([
  [
    'panel-score@1',
    {
      items: [{ id: 'i', points: 15 }],
      scale: { kind: 'percent', from: 0, to: 100, step: 5 },
      sheets: [{ examiner: 'a', values: { i: 35 } }],
      agreed: {},
    },
    {
      computable: true,
      score: '525',
      total: 1500,
      items: [{ item: 'i', total: 1500, from: 'mean', value: '35', score: '525' }],
    },
  ],
  [
    'threshold@1',
    { threshold: { value: 600, of: 1000 }, score: '60000', total: 100000 },
    { outcome: 'met', limit: '60000', distance: '0' },
  ],
  [
    'candidates@1',
    {
      rows: [{ case: 'a', score: '1', thresholdMet: {} }],
      grades: [{ grade: 'award', places: 1, threshold: 'none' }],
      ties: [],
    },
    {
      outcomes: [
        {
          case: 'a',
          grade: 'award',
          because: [{ kind: 'within-places', facts: { grade: 'award', places: 1 } }],
        },
      ],
      undecided: [],
      openTies: [],
      emptyPlaces: [],
      passedOver: [],
    },
  ],
])('%s recomputes', (name, input, output) => {
  expect(run(name, input)).toEqual({ ok: true, output });
});

test('members without a value are left out of JSON', () => {
  expect(toJson({ a: undefined, b: [exact(1, 3), null] })).toEqual({ b: ['1/3', null] });
});
