import { z } from 'zod';

/** A rational number in lowest terms: `den` is positive and shares no factor with `num`. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

const EXACT_FORM = /^(?:0|-?[1-9]\d*)(?:\/[1-9]\d*)?$/;
const DECIMAL_FORM = /^(-?)(\d+)(?:\.(\d+))?$/;
/** Longest text read back; real scores need some twenty characters. */
const LONGEST_TEXT = 200;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The exact quotient of two whole numbers, in lowest terms.
 * Throws RangeError on a zero denominator or a number that is not a safe integer.
 */
export function exact(num: bigint | number, den: bigint | number = 1n): Exact {
  const [n, d] = [wholeNumber(num), wholeNumber(den)];
  if (d === 0n) throw new RangeError('an exact number has no zero denominator');
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n, d * sign);
  return { num: (n * sign) / divisor, den: (d * sign) / divisor };
}

function wholeNumber(value: bigint | number): bigint {
  if (typeof value === 'bigint') return value;
  if (!Number.isSafeInteger(value)) throw new RangeError('an exact number is made of whole numbers');
  return BigInt(value);
}

export const ZERO: Exact = exact(0n);
export const ONE: Exact = exact(1n);

/** The one text of an exact number: "1525/3", whole numbers as "1525". Equal numbers have equal texts. */
export function exactToText(value: Exact): string {
  return value.den === 1n ? `${value.num}` : `${value.num}/${value.den}`;
}

/** Reads the text of {@link exactToText}; a text that is not in lowest terms or too long gives undefined. */
export function readExact(text: string): Exact | undefined {
  if (text.length > LONGEST_TEXT || !EXACT_FORM.test(text)) return undefined;
  const [num = '0', den = '1'] = text.split('/');
  const value = exact(BigInt(num), BigInt(den));
  return exactToText(value) === text ? value : undefined;
}

/** Like {@link readExact}, for texts already checked by {@link ExactSchema}. Throws RangeError on any other. */
export function exactFromText(text: string): Exact {
  const value = readExact(text);
  if (value === undefined) throw new RangeError('not the text of an exact number');
  return value;
}

/** An exact number from a decimal such as "0.5", "12.50" or "-3", without floats. Throws RangeError on any other. */
export function exactFromDecimal(text: string): Exact {
  const [, sign, whole = '0', fraction = ''] =
    (text.length <= LONGEST_TEXT && DECIMAL_FORM.exec(text)) || refuseDecimal();
  const magnitude = exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? exact(-magnitude.num, magnitude.den) : magnitude;
}

function refuseDecimal(): never {
  throw new RangeError('not a decimal number');
}

/** The stored form: the canonical text. */
export const ExactSchema = z
  .string()
  .max(LONGEST_TEXT)
  .regex(EXACT_FORM)
  .refine((text) => readExact(text) !== undefined, { error: 'not in lowest terms' });

/** Reads the stored form into an {@link Exact}. */
export const ExactFromTextSchema = ExactSchema.transform(exactFromText);

/** The exact sum of two numbers. */
export function add(a: Exact, b: Exact): Exact {
  return exact(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** The exact difference: the first less the second. */
export function sub(a: Exact, b: Exact): Exact {
  return exact(a.num * b.den - b.num * a.den, a.den * b.den);
}

/** The exact product of two numbers. */
export function mul(a: Exact, b: Exact): Exact {
  return exact(a.num * b.num, a.den * b.den);
}

/** Exact quotient. Throws RangeError when dividing by zero. */
export function div(a: Exact, b: Exact): Exact {
  return exact(a.num * b.den, a.den * b.num);
}

/** -1, 0 or 1, as a sort function wants it: ascending. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether two exact numbers are the same. */
export function equals(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

/** The exact sum; of nothing it is zero. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}

/** The exact arithmetic mean; of nothing there is none (undefined), never zero. */
export function mean(values: readonly Exact[]): Exact | undefined {
  return values.length === 0 ? undefined : div(sum(values), exact(values.length));
}

/** The greatest whole number that is not above the value. */
export function floor(value: Exact): bigint {
  const quotient = value.num / value.den;
  return value.num < 0n && value.num % value.den !== 0n ? quotient - 1n : quotient;
}

/**
 * A decimal text for people, rounded half away from zero. Never compute with it again.
 * Throws RangeError when `decimals` is not a whole number from 0 to 20.
 */
export function displayExact(value: Exact, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20)
    throw new RangeError('decimals run from 0 to 20');
  const magnitude = (value.num < 0n ? -value.num : value.num) * 10n ** BigInt(decimals);
  const rounded = (2n * magnitude + value.den) / (2n * value.den);
  const digits = `${rounded}`.padStart(decimals + 1, '0');
  const sign = value.num < 0n && rounded !== 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Centipoints (1/100 point) shown as points, rounded half away from zero. */
export function displayPoints(centipoints: Exact, decimals = 2): string {
  return displayExact(div(centipoints, exact(100n)), decimals);
}
