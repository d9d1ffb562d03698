import { expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const text = ['# first', 'a:', '  - id: x', '    list: [one, two]', 'empty:', "text: 'word'"].join('\n');
const source = readYaml({ path: 'a.yaml', text });

test('a written value stands where it starts', () => {
  expect(source.placeOf(['a', 0, 'id'])).toEqual({ line: 3, column: 9 });
  expect(source.placeOf(['a', 0, 'list', 1])).toEqual({ line: 4, column: 17 });
  expect(source.placeOf(['text'])).toEqual({ line: 6, column: 7 });
});

test('a list or block under a key stands at its key, an entry of a list at its start', () => {
  expect(source.placeOf(['a'])).toEqual({ line: 2, column: 1 });
  expect(source.placeOf(['a', 0])).toEqual({ line: 3, column: 5 });
  expect(source.placeOf(['a', 0, 'list'])).toEqual({ line: 4, column: 5 });
});

test('a key without a value stands at itself', () => {
  expect(source.placeOf(['empty'])).toEqual({ line: 5, column: 1 });
});

test('what is missing stands at the nearest part that exists', () => {
  expect(source.placeOf(['a', 0, 'other', 'deeper'])).toEqual({ line: 3, column: 5 });
  expect(source.placeOf(['a', 7])).toEqual({ line: 2, column: 1 });
  expect(source.placeOf(['none'])).toEqual({ line: 2, column: 1 });
});

test('an empty file has one place', () => {
  expect(readYaml({ path: 'a.yaml', text: '' }).placeOf(['a', 'b'])).toEqual({ line: 1, column: 1 });
});

test('a key can be asked for by itself', () => {
  expect(source.placeOfKey(['a', 0], 'list')).toEqual({ line: 4, column: 5 });
  expect(source.placeOfKey([], 'text')).toEqual({ line: 6, column: 1 });
});
