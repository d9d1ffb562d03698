import { expect, test } from 'vitest';
import { growthOf, ratiosOf, spreadOf } from './samples.ts';

test('the median is the middle one, or between the two in the middle', () => {
  expect(spreadOf([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 });
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 });
});

test('nothing measured is no number', () => {
  expect(spreadOf([])).toEqual({ median: Number.NaN, least: Number.NaN, most: Number.NaN });
});

test('what was measured side by side is divided', () => {
  expect(ratiosOf([1, 6], [2, 3])).toEqual([0.5, 2]);
});

test('growth is the power of the size', () => {
  const points = [10, 100, 1000].map((size) => ({ size, cost: 3 * size ** 2 }));

  expect(growthOf(points)).toBeCloseTo(2, 9);
});

test('growth is that of the line nearest to all points', () => {
  const points = [
    { size: 1, cost: 1 },
    { size: 10, cost: 100 },
    { size: 100, cost: 100 },
  ];

  expect(growthOf(points)).toBeCloseTo(1, 9);
  expect(growthOf(points.toReversed())).toBeCloseTo(1, 9);
});

test('one size alone grows by no power', () => {
  expect(growthOf([{ size: 10, cost: 3 }])).toBeNaN();
});
