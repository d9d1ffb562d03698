import type { ObjectPath } from '../../scoring/standard-problems.ts';

export interface Visited {
  readonly at: ObjectPath;
  readonly value: unknown;
}

/** Every value of a document with its path, outer before inner, in the order written. */
export function* everyValue(value: unknown, at: ObjectPath = []): Generator<Visited> {
  yield { at, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    yield* everyValue(below, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Every entry of every list that stands under a key, wherever it is. */
export function* entriesUnder(root: unknown, key: string): Generator<Visited> {
  for (const { at, value } of everyValue(root)) {
    if (at.at(-1) !== key || !Array.isArray(value)) continue;
    for (const [index, entry] of value.entries()) yield { at: [...at, index], value: entry };
  }
}
