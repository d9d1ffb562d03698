import { expect, test } from 'vitest';
import { dividedStandard, item } from '../testing/sample-standards.ts';
import { whyAboveYears, yearsCeiling } from './years-ceiling.ts';

const bands = [
  { band: 'b3', from: 10 },
  { band: 'b4', from: 10 },
  { band: 'b5', from: 15 },
  { band: 'b6', from: 20 },
];
const worker = item('w-1', 80, { years: { of: 'front-line', bands } });

test.each([
  [0, 'b3', true],
  [9, 'b3', true],
  [10, 'b4', false],
  [14, 'b4', false],
  [15, 'b5', false],
  [19, 'b5', false],
  [20, 'b6', false],
  [41, 'b6', false],
])('%d whole years open band %s', (years, band, belowDescriptor) => {
  expect(yearsCeiling(worker, years)).toEqual({ band, belowDescriptor });
});

test('an item without a years rule has no ceiling', () => {
  expect(yearsCeiling(item('x', 10), 3)).toBeUndefined();
  expect(whyAboveYears(dividedStandard, item('x', 10), 3, 100)).toBeUndefined();
});

test('a value in a band above the years is named with the highest percentage open', () => {
  expect(whyAboveYears(dividedStandard, worker, 9, 45)).toBeUndefined();
  expect(whyAboveYears(dividedStandard, worker, 14, 65)).toBeUndefined();
  expect(whyAboveYears(dividedStandard, worker, 9, 50)).toEqual({
    kind: 'above-years-ceiling',
    item: 'w-1',
    value: 50,
    of: 'front-line',
    years: 9,
    band: 'b3',
    to: 45,
    belowDescriptor: true,
  });
});
