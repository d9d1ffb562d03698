/** What several measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle of a list of numbers; between the two middle ones when there is an even number of them. */
function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const [below = Number.NaN, above = below] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}

/** Median, least and most of measurements; NaN throughout when there are none. */
export function spreadOf(numbers: readonly number[]): Spread {
  return {
    median: medianOf(numbers),
    least: numbers.length === 0 ? Number.NaN : Math.min(...numbers),
    most: numbers.length === 0 ? Number.NaN : Math.max(...numbers),
  };
}

/** Each number divided by the one measured beside it: what the machine did meanwhile weighs on both. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((each, at) => each / (theirs[at] ?? Number.NaN));
}

/**
 * By which power of its size a cost grows: the slope of the straight line that fits all points best (least squares) on
 * logarithmic scales. NaN for fewer than two sizes.
 */
export function growthOf(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanOf = (pick: (log: { readonly x: number; readonly y: number }) => number) =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [x, y] = [meanOf((log) => log.x), meanOf((log) => log.y)];
  const along = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return along / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
