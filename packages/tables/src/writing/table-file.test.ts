import { expect, test } from 'vitest';
import { plainCell, safeCell, tableFile } from './table-file.ts';

test('a table begins with a byte order mark, so that a spreadsheet reads Chinese', () => {
  expect(tableFile([['名称', 1, null]])).toBe('\ufeff名称,1,\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', ' =1', '\t=1'])('the cell %j starts no formula', (cell) => {
  expect(tableFile([[cell]])).toContain(`'${cell}`);
});

test('a number stays a number, and a minus inside a text stays', () => {
  expect(tableFile([[-1, 'a-b']])).toBe('\ufeff-1,a-b\r\n');
});

test.each(['=1+1', "'=1+1", '-1', "it's", "'", '', 'plain', "''=1"])(
  'the cell %j is read back as it was',
  (cell) => {
    expect(plainCell(safeCell(cell))).toBe(cell);
  },
);
