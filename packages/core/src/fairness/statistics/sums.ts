/** An element of a row of numbers; one beyond its end counts nothing. */
export function entry(row: ArrayLike<number>, index: number): number {
  return row[index] ?? 0;
}

/** The sum, with the rounding of each step made good (Neumaier 1974), so that the order hardly matters. */
export function total(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The arithmetic mean of at least one number. */
export function meanOf(values: readonly number[]): number {
  return total(values) / values.length;
}

/** The sum of squares. */
export function squares(values: readonly number[]): number {
  return total(values.map((value) => value * value));
}

/**
 * Whether a sum of squares is nothing but the rounding of values of this size: `scale` is the sum of squares of the
 * values themselves. Values then differ by less than one part in 10¹².
 */
export function isRoundingOnly(sumOfSquares: number, scale: number): boolean {
  return sumOfSquares <= scale * 1e-24;
}
