const DECIMALS = 4;

/** A value with every number in it rounded to four decimals: more would say more than is known. */
export function rounded<T>(value: T): T {
  return roundedPart(value) as T;
}

function roundedPart(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
  if (Array.isArray(value)) return value.map(roundedPart);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, roundedPart(part)]));
}
