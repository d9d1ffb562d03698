import { expect, test } from 'vitest';
import { displayWidth, wrap } from './display-width.ts';
import { table } from './table.ts';

test('signs of full width take two columns, marks none', () => {
  expect(['abc', '质量奖', '（甲）', 'a质', '§1–3', 'é'].map(displayWidth)).toEqual([3, 6, 6, 3, 4, 1]);
});

test('columns line up under Chinese and Latin text alike', () => {
  const lines = table(
    ['编号', '名称', '数'],
    [
      ['a', '质量奖', '1'],
      ['长编号', 'x', '22'],
    ],
  );

  expect(lines).toEqual(['编号    名称    数', 'a       质量奖  1', '长编号  x       22']);
});

test('a cell of two lines keeps its column', () => {
  expect(table(['甲', '乙'], [['一\n二', '三']])).toEqual(['甲  乙', '一  三', '二']);
});

test('Chinese text breaks between signs, but not before a closing one', () => {
  expect(wrap('一二三四五', 6)).toBe('一二三\n四五');
  expect(wrap('一二三。四', 6)).toBe('一二三。\n四');
});

test('other text breaks at blanks', () => {
  expect(wrap('one two three', 8)).toBe('one two\nthree');
});
