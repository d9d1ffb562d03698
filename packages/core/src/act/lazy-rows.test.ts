import { describe, expect, test } from 'vitest';
import { lazyRows } from './lazy-rows.ts';

const rowsOf = (...items: number[]) => {
  const made: number[] = [];
  const rows = lazyRows(items, (item) => {
    made.push(item);
    return { item };
  });
  return { rows, made };
};

describe('lazy rows', () => {
  test('are made when they are looked at, and once', () => {
    const { rows, made } = rowsOf(1, 2, 3, 4);

    expect(rows.length).toBe(4);
    expect(made).toEqual([]);
    expect(rows.slice(1, 3)).toEqual([{ item: 2 }, { item: 3 }]);
    expect(rows[1]).toBe(rows[1]);
    expect(made).toEqual([2, 3]);
  });

  test('are an array like any other', () => {
    const { rows } = rowsOf(3, 1, 2);
    const plain = [{ item: 3 }, { item: 1 }, { item: 2 }];

    expect(Array.isArray(rows)).toBe(true);
    expect(rows).toEqual(plain);
    expect([...rows]).toEqual(plain);
    expect(rows.map(({ item }) => item)).toEqual([3, 1, 2]);
    expect(rows.filter(({ item }) => item > 1)).toEqual([{ item: 3 }, { item: 2 }]);
    expect(rows.find(({ item }) => item === 2)).toEqual({ item: 2 });
    expect(rows.at(-1)).toEqual({ item: 2 });
    expect(rows[3]).toBeUndefined();
    expect(Object.keys(rows)).toEqual(['0', '1', '2']);
  });

  test('are written as an array', () => {
    const { rows, made } = rowsOf(5, 6);

    expect(JSON.stringify({ rows })).toBe('{"rows":[{"item":5},{"item":6}]}');
    expect(made).toEqual([5, 6]);
    expect(JSON.stringify(rowsOf().rows)).toBe('[]');
  });
});
