import type { DeepReadonly } from '@laureate/core';

/**
 * A copy of a folded state that may be written to. What is told twice in the state stays one thing in the copy; things
 * that can do something (an opened scheme) are shared, for nothing is written into them.
 */
export function copyState<T>(state: DeepReadonly<T>): T {
  return copied(state, new Map()) as T;
}

function copied(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return copyList(value, seen);
  if (value instanceof Map) return copyMap(value, seen);
  if (value instanceof Set) return copySet(value, seen);
  return isPlain(value) ? copyFields(value, seen) : value;
}

function isPlain(value: object): boolean {
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.values(value).some((field) => typeof field === 'function')
  );
}

function copyList(list: readonly unknown[], seen: Map<object, unknown>): unknown[] {
  const copy: unknown[] = [];
  seen.set(list, copy);
  for (const entry of list) copy.push(copied(entry, seen));
  return copy;
}

function copyMap(map: ReadonlyMap<unknown, unknown>, seen: Map<object, unknown>): Map<unknown, unknown> {
  const copy = new Map();
  seen.set(map, copy);
  for (const [key, entry] of map) copy.set(copied(key, seen), copied(entry, seen));
  return copy;
}

function copySet(set: ReadonlySet<unknown>, seen: Map<object, unknown>): Set<unknown> {
  const copy = new Set();
  seen.set(set, copy);
  for (const entry of set) copy.add(copied(entry, seen));
  return copy;
}

function copyFields(value: object, seen: Map<object, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, entry] of Object.entries(value)) copy[key] = copied(entry, seen);
  return copy;
}
