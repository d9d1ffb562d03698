import { expect, test } from 'vitest';
import { nearestTo } from './nearest.ts';

const known = ['office-head', 'office-clerk', 'ex-01'];

test('one mistyped sign is recognised', () => {
  expect(nearestTo('ofice-head', known)).toBe('office-head');
});

test('something far from all known words has no nearest one', () => {
  expect(nearestTo('harbour-master', known)).toBeUndefined();
});

test('of a short word one sign may differ, not two', () => {
  expect(nearestTo('ex-02', known)).toBe('ex-01');
  expect(nearestTo('ey-02', known)).toBeUndefined();
});
