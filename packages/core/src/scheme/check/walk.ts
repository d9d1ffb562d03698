import type { ObjectPath } from '../../scoring/standard-problems.ts';

export interface Visited {
  readonly at: ObjectPath;
  readonly value: unknown;
}

/** Every value of a document with its path, outer before inner, in the order written. */
export function everyValue(root: unknown): readonly Visited[] {
  const visited: Visited[] = [];
  const visit = (value: unknown, at: ObjectPath): void => {
    visited.push({ at, value });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      visit(below, [...at, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(root, []);
  return visited;
}

/** Every entry of every list that stands under a key, wherever it is. */
export function entriesUnder(root: unknown, key: string): readonly Visited[] {
  return everyValue(root).flatMap(({ at, value }) =>
    at.at(-1) === key && Array.isArray(value)
      ? value.map((entry, index) => ({ at: [...at, index], value: entry }))
      : [],
  );
}
