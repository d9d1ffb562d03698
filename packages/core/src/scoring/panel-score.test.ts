import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from './exact.ts';
import { type PanelScoreInput, panelScore } from './panel-score.ts';

const scale = { kind: 'percent', from: 0, to: 100, step: 5 } as const;
const items = [
  { id: 'i1', points: 15 },
  { id: 'i2', points: 40 },
];
const sheet = (examiner: string, i1: number, i2: number) => ({ examiner, values: { i1, i2 } });
const input: PanelScoreInput = {
  items,
  scale,
  sheets: [sheet('a', 35, 50), sheet('b', 35, 60), sheet('c', 30, 60)],
  agreed: {},
};

describe('panel-score@1', () => {
  test('is the exact mean per item, summed', () => {
    expect(panelScore(input)).toEqual({
      computable: true,
      score: exact(8300, 3),
      total: 5500,
      items: [
        { item: 'i1', total: 1500, from: 'mean', value: exact(100, 3), score: exact(500) },
        { item: 'i2', total: 4000, from: 'mean', value: exact(170, 3), score: exact(6800, 3) },
      ],
    });
  });

  test('takes the agreed value where consensus was held', () => {
    const found = panelScore({ ...input, agreed: { i2: { value: 55 } } });
    expect(found).toMatchObject({ computable: true, score: exact(2700) });
    expect(found.items[1]).toEqual({
      item: 'i2',
      total: 4000,
      from: 'agreed',
      value: exact(55),
      score: exact(2200),
    });
  });

  test('a value one member left out is named, never zero', () => {
    const sheets = [...input.sheets.slice(0, 2), { examiner: 'c', values: { i1: 30 } }];
    expect(panelScore({ ...input, sheets })).toMatchObject({
      computable: false,
      missing: ['i2'],
      reasons: [{ kind: 'values-missing', item: 'i2', examiners: ['c'] }],
    });
  });

  test('an item named like a built-in is missing too', () => {
    expect(panelScore({ ...input, items: [{ id: 'constructor', points: 5 }] })).toMatchObject({
      computable: false,
      missing: ['constructor'],
    });
  });

  test('without sheets or items there is no score', () => {
    expect(panelScore({ ...input, sheets: [] })).toMatchObject({ computable: false, missing: ['i1', 'i2'] });
    expect(panelScore({ ...input, items: [] })).toEqual({
      computable: false,
      missing: [],
      reasons: [{ kind: 'no-items' }],
      items: [],
    });
  });

  test('a value off the scale, a second sheet and a second item are told', () => {
    const found = panelScore({
      ...input,
      items: [...items, { id: 'i1', points: 15 }],
      sheets: [sheet('a', 35, 50), sheet('a', 35, 51)],
    });
    expect(found).toMatchObject({
      computable: false,
      reasons: [
        { kind: 'duplicate-item', item: 'i1' },
        { kind: 'duplicate-sheet', examiner: 'a' },
        { kind: 'off-the-scale', item: 'i2', value: 51, examiner: 'a' },
      ],
    });
  });

  test('trimming drops one highest and one lowest per item, from three sheets on', () => {
    const trimmed = { ...input, trimming: 'drop-highest-and-lowest' } as const;
    expect(panelScore(trimmed)).toMatchObject({ computable: true, score: exact(35 * 15 + 60 * 40) });
    expect(panelScore({ ...trimmed, sheets: input.sheets.slice(0, 2) })).toMatchObject({
      computable: false,
      missing: ['i1', 'i2'],
      reasons: [{ kind: 'too-few-sheets-to-trim', sheets: 2, needed: 3 }],
    });
  });

  test('half points are exact', () => {
    const points = { ...input, scale: { kind: 'points', step: '0.5' } as const };
    const sheets = [sheet('a', 10.5, 20), sheet('b', 11, 20), sheet('c', 11, 20)];
    expect(panelScore({ ...points, sheets })).toMatchObject({ computable: true, score: exact(9250, 3) });
  });

  test('equals a whole-number sum over the number of sheets, in any order of sheets', () => {
    const value = fc.integer({ min: 0, max: 20 }).map((n) => n * 5);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 7 }), (rows) => {
        const sheets = rows.map(([i1, i2], index) => sheet(`e${index}`, i1, i2));
        const whole = rows.reduce((total, [i1, i2]) => total + i1 * 15 + i2 * 40, 0);
        const found = panelScore({ ...input, sheets });
        expect(found).toMatchObject({ computable: true, score: exact(whole, rows.length) });
        expect(panelScore({ ...input, sheets: [...sheets].reverse() })).toEqual(found);
      }),
    );
  });
});
