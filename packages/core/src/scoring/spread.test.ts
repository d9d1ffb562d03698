import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exact } from './exact.ts';
import { consensusNeed, median, trimmedMean } from './spread.ts';

const scale = { kind: 'percent', from: 0, to: 100, step: 5 } as const;
const items = [{ id: 'i', points: 40 }];
const sheets = (...values: number[]) => values.map((i, index) => ({ examiner: `e${index}`, values: { i } }));

describe('consensus-need@1', () => {
  test.each([
    [15, []],
    [20, []],
    [25, ['i']],
  ])('a spread of %d points against a threshold of 20', (spread, needed) => {
    const found = consensusNeed({ items, scale, sheets: sheets(50, 50 + spread, 55), threshold: 20 });
    expect(found).toEqual({
      needed,
      complete: true,
      items: [
        {
          item: 'i',
          lowest: exact(50),
          highest: exact(50 + spread),
          spread: exact(spread),
          needed: needed.length > 0,
          missing: [],
        },
      ],
    });
  });

  test('points are compared as per cent of the item', () => {
    const points = { items, scale: { kind: 'points', step: '0.5' } as const, threshold: 20 };
    expect(consensusNeed({ ...points, sheets: sheets(10, 18) }).needed).toEqual([]);
    expect(consensusNeed({ ...points, sheets: sheets(10, 18.5) }).needed).toEqual(['i']);
  });

  test('a missing value is named and the need already seen stays', () => {
    const some = [...sheets(10, 50), { examiner: 'x', values: {} }];
    expect(consensusNeed({ items, scale, sheets: some, threshold: 20 })).toMatchObject({
      needed: ['i'],
      complete: false,
      items: [{ missing: ['x'] }],
    });
    expect(consensusNeed({ items, scale, sheets: [], threshold: 20 })).toEqual({
      needed: [],
      complete: false,
      items: [{ item: 'i', needed: false, missing: [] }],
    });
  });
});

describe('middle values', () => {
  test('of few values', () => {
    expect(median([])).toBeUndefined();
    expect(median([exact(3), exact(1)])).toEqual(exact(2));
    expect(median([exact(9), exact(1), exact(2)])).toEqual(exact(2));
    expect(trimmedMean([exact(1), exact(2)])).toBeUndefined();
    expect(trimmedMean([exact(9), exact(1), exact(2)])).toEqual(exact(2));
    expect(trimmedMean([exact(0), exact(1), exact(2), exact(9), exact(9)])).toEqual(exact(4));
  });

  test('lie between the ends', () => {
    const values = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 3 });
    fc.assert(
      fc.property(values, (numbers) => {
        const exacts = numbers.map((number) => exact(number));
        for (const found of [median(exacts), trimmedMean(exacts)]) {
          if (!found) throw new Error('three values have a middle');
          expect(compare(found, exact(Math.min(...numbers)))).toBeGreaterThanOrEqual(0);
          expect(compare(found, exact(Math.max(...numbers)))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
