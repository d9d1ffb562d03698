import { expect, test } from 'vitest';
import { editDistance, nearestWord } from './nearest.ts';

test('the distance counts single letters put in, left out or changed', () => {
  expect(editDistance('', '')).toBe(0);
  expect(editDistance('', 'term')).toBe(4);
  expect(editDistance('tern', 'term')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('the nearest word is the first of those with the fewest edits', () => {
  expect(nearestWord('aftr', ['stage', 'after', 'afar'])).toBe('after');
});

test('a word with more than half of its letters wrong is near to nothing', () => {
  expect(nearestWord('abcd', ['abxy'])).toBe('abxy');
  expect(nearestWord('abcd', ['axyz'])).toBeUndefined();
  expect(nearestWord('abcd', [])).toBeUndefined();
});
