import { describe, expect, it } from 'vitest';
import { asCsv, openTable } from './open-table.ts';

const table = openTable<{ readonly name: string; readonly values: readonly (number | null)[] }>({
  name: 'things',
  entries: async () => [],
  columns: ['name', 'value', 'is-more'],
  rowsOf: ({ name, values }) => values.map((value) => [name, value, value !== null && value > 1]),
});

describe('an open table as CSV', () => {
  it('has its mark, one line of names, and one row each', () => {
    expect(
      asCsv(table, [
        { name: '甲', values: [1, 2] },
        { name: '乙', values: [null] },
      ]),
    ).toBe('\ufeffname,value,is-more\r\n甲,1,false\r\n甲,2,true\r\n乙,,false\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('keeps %j from being a formula', (name) => {
    expect(asCsv(table, [{ name, values: [1] }])).toContain(`\r\n'${name}`.replace("'\t", "'\t"));
  });
});
