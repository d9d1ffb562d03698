import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  displayExact,
  displayPoints,
  div,
  ExactFromTextSchema,
  ExactSchema,
  exact,
  exactFromDecimal,
  exactFromText,
  exactToText,
  floor,
  mean,
  mul,
  readExact,
  sub,
  sum,
} from './exact.ts';

const parts = fc.tuple(
  fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  fc.bigInt({ min: 1n, max: 10n ** 9n }),
);
const anyExact = parts.map(([num, den]) => exact(num, den));

describe('exact numbers', () => {
  test('stand in lowest terms with a positive denominator', () => {
    expect(exact(6, -4)).toEqual({ num: -3n, den: 2n });
    expect(exact(0, -7)).toEqual({ num: 0n, den: 1n });
  });

  test('refuse a zero denominator and a fraction as a part', () => {
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(() => exact(0.5)).toThrow(RangeError);
    expect(() => exact(2 ** 53)).toThrow(RangeError);
    expect(() => div(exact(1), exact(0))).toThrow(RangeError);
  });

  test('the mean of three values keeps its third', () => {
    expect(mean([exact(525), exact(500), exact(500)])).toEqual(exact(1525, 3));
    expect(mean([])).toBeUndefined();
  });

  test('agree with whole-number arithmetic over a common denominator', () => {
    fc.assert(
      fc.property(parts, parts, ([a, b], [c, d]) => {
        const [x, y] = [exact(a, b), exact(c, d)];
        const isQuotient = (found: { num: bigint; den: bigint }, num: bigint, den: bigint) =>
          found.num * den === num * found.den;
        expect(isQuotient(add(x, y), a * d + c * b, b * d)).toBe(true);
        expect(isQuotient(sub(x, y), a * d - c * b, b * d)).toBe(true);
        expect(isQuotient(mul(x, y), a * c, b * d)).toBe(true);
        expect(compare(x, y)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      }),
    );
  });

  test('a sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyExact), (values) => {
        expect(sum([...values].reverse())).toEqual(sum(values));
      }),
    );
  });

  test('floor is the greatest whole number not above', () => {
    expect([exact(7, 2), exact(-7, 2), exact(4), exact(-4)].map(floor)).toEqual([3n, -4n, 4n, -4n]);
  });
});

describe('the text of an exact number', () => {
  test('is one per number and reads back', () => {
    expect(exactToText(exact(3050, 6))).toBe('1525/3');
    expect(exactToText(exact(1525))).toBe('1525');
    fc.assert(
      fc.property(anyExact, (value) => {
        expect(exactFromText(exactToText(value))).toEqual(value);
        expect(ExactSchema.safeParse(exactToText(value)).success).toBe(true);
      }),
    );
  });

  test.each(['', '1.5', '2/4', '3/1', '-0', '01', '1/0', '1/-2', ' 1', '1\n', `${'9'.repeat(201)}`])(
    'refuses %j',
    (text) => {
      expect(readExact(text)).toBeUndefined();
      expect(ExactSchema.safeParse(text).success).toBe(false);
      expect(ExactFromTextSchema.safeParse(text).success).toBe(false);
      expect(() => exactFromText(text)).toThrow(RangeError);
    },
  );

  test('decimals are read without floats', () => {
    expect(exactFromDecimal('0.10')).toEqual(exact(1, 10));
    expect(exactFromDecimal('-12.5')).toEqual(exact(-25, 2));
    expect(() => exactFromDecimal('1e3')).toThrow(RangeError);
  });
});

describe('display', () => {
  test.each([
    [exact(1, 2), 0, '1'],
    [exact(-1, 2), 0, '-1'],
    [exact(499, 1000), 0, '0'],
    [exact(-499, 1000), 0, '0'],
    [exact(1005, 1000), 2, '1.01'],
    [exact(-1005, 1000), 2, '-1.01'],
    [exact(1525, 3), 2, '508.33'],
    [exact(2, 3), 3, '0.667'],
    [exact(7), 2, '7.00'],
  ])('rounds half away from zero: %o to %i decimals', (value, decimals, shown) => {
    expect(displayExact(value, decimals)).toBe(shown);
  });

  test('shows centipoints as points', () => {
    expect(displayPoints(exact(1525, 3))).toBe('5.08');
    expect(displayPoints(exact(60000), 0)).toBe('600');
  });

  test('is never more than half a unit away', () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const shown = exactFromDecimal(displayExact(value, decimals));
        const error = sub(shown, value);
        const half = exact(1n, 2n * 10n ** BigInt(decimals));
        expect(compare(exact(error.num < 0n ? -error.num : error.num, error.den), half)).toBeLessThanOrEqual(
          0,
        );
      }),
    );
  });
});
