import type { StreamRecord } from '@laureate/core';
import type { KnownValues } from '../../../../core/src/testing/well-formed.ts';

const mostOfAName = 200;

function collect(value: unknown, name: string, into: Map<string, Set<unknown>>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, name, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, key, into);
  } else if (typeof value === 'string' ? !/^(vault|index):/.test(value) : typeof value === 'number') {
    const values = into.get(name) ?? new Set();
    if (values.size < mostOfAName) values.add(value);
    into.set(name, values);
  }
}

/** Every value of the streams by the name of the field it stands in; references of the vault are nobody's to write. */
export function knownValues(streams: readonly StreamRecord[]): KnownValues {
  const found = new Map<string, Set<unknown>>();
  for (const { entries } of streams) for (const { event } of entries) collect(event.payload, '', found);
  for (const { entries } of streams)
    for (const { event } of entries) {
      const acts = found.get('act') ?? new Set();
      if (acts.size < mostOfAName) acts.add(event.act);
      found.set('act', acts);
    }
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}
