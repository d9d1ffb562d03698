import { describe, expect, test } from 'vitest';
import { keyAct } from './keys.ts';
import { commentsOf, sheetPayload, valueGiven } from './score-draft.ts';
import { pointsOf, type SheetItem } from './sheet-standard.ts';

const words = { zh: '档', en: 'band' };
const item: SheetItem = {
  id: '4.1.2',
  title: words,
  group: '4.1',
  points: 50,
  allowed: [0, 5, 10, 15, 20],
  guidance: undefined,
  bands: [
    { id: 'low', label: words, values: [0, 5], descriptor: words },
    { id: 'high', label: words, values: [10, 15, 20], descriptor: undefined },
  ],
  unit: 'percent',
};

describe('keys of the score page', () => {
  test.each([
    ['ArrowRight', 5, 10],
    ['ArrowUp', 15, 20],
    ['ArrowRight', 20, 20],
    ['ArrowLeft', 5, 0],
    ['ArrowDown', 0, 0],
    ['ArrowRight', undefined, 0],
    ['ArrowLeft', undefined, 20],
    ['1', undefined, 0],
    ['2', 5, 10],
    ['2', 15, 15],
  ])('%s at %s gives %i', (key, value, given) => {
    expect(keyAct(key, item, value)).toEqual({ kind: 'value', value: given });
  });

  test('a band the item has not, and any other key, mean nothing', () => {
    expect([keyAct('3', item, 5), keyAct('7', item, 5), keyAct('x', item, 5)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('letters go on, go back and begin remarks, whatever their case', () => {
    expect(['n', 'N', 'p', 's', 'O'].map((key) => keyAct(key, item, undefined))).toEqual([
      { kind: 'go', by: 1 },
      { kind: 'go', by: 1 },
      { kind: 'go', by: -1 },
      { kind: 'comment', comment: 'strength' },
      { kind: 'comment', comment: 'opportunity' },
    ]);
  });
});

describe('a sheet in its draft', () => {
  const values = {
    'value.4.1.2': 15,
    'value.4.1.3': null,
    'comment.002-b': { item: '4.1.2', kind: 'opportunity', text: '  ' },
    'comment.001-a': { item: '4.1.2', kind: 'strength', text: ' 好 ' },
    'comment.003-c': null,
  };

  test('is handed in with every value that was given and every remark that says something', () => {
    const items = [{ id: '4.1.2' }, { id: '4.1.3' }];

    expect(sheetPayload(values, { case: 'O-01', stage: 'document-review' }, items)).toEqual({
      case: 'O-01',
      stage: 'document-review',
      values: { '4.1.2': 15 },
      comments: [{ item: '4.1.2', kind: 'strength', text: '好' }],
    });
  });

  test('keeps remarks in the order they were begun, without those taken back', () => {
    expect(commentsOf(values).map(({ key }) => key)).toEqual(['001-a', '002-b']);
    expect(valueGiven(values, '4.1.3')).toBeUndefined();
  });
});

test('points are shown exactly', () => {
  expect(pointsOf({ points: 15, unit: 'percent' }, 35)).toBe('5.25');
  expect(pointsOf({ points: 45, unit: 'percent' }, 65)).toBe('29.25');
  expect(pointsOf({ points: 3, unit: 'points' }, 2.5)).toBe('2.50');
});
