import { expect, test } from 'vitest';
import { remedyOf } from '../../core/src/scheme/scheme-problem.ts';
import { schemeProblems as en } from './en/scheme-problems.ts';
import { schemeProblems as zh } from './zh-CN/scheme-problems.ts';

const placeholders = (text = '') => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

test('both languages speak of the same problems', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en))('%s tells the same facts in both languages', (kind) => {
  expect(placeholders(zh[kind])).toEqual(placeholders(en[kind]));
});

test('every kind of problem and every remedy has words, and no word is idle', () => {
  const remedies = Object.values(remedyOf).map((remedy) => `remedy.${remedy}`);

  expect(Object.keys(en).sort()).toEqual(
    [...new Set([...Object.keys(remedyOf), ...remedies, 'suggestion'])].sort(),
  );
});
