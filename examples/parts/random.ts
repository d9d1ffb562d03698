/** A small seeded source of numbers from 0 to below 1 (mulberry32): the same seed gives the same example. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One entry of a list, in turn. */
export function turn<T>(list: readonly T[], at: number): T {
  const entry = list[at % list.length];
  if (entry === undefined) throw new RangeError('an empty list has no turns');
  return entry;
}

/** 1 → '01' */
export const two = (n: number): string => String(n).padStart(2, '0');
