import type { Refused } from '@laureate/client';

type Refusal = Refused['refusals'][number];

/**
 * Refusals by the field they are about: the first member of the payload that a fact of the refusal has the name and
 * value of. Those that are about no single field are left out.
 */
export function placeRefusals(
  payload: unknown,
  refusals: readonly Refusal[],
): ReadonlyMap<string, Refusal[]> {
  const placed = new Map<string, Refusal[]>();
  if (typeof payload !== 'object' || payload === null) return placed;
  const members = Object.entries(payload);
  for (const refusal of refusals) {
    const about = members.find(([name, value]) => holds(value, refusal.facts[name]));
    if (about) placed.set(about[0], [...(placed.get(about[0]) ?? []), refusal]);
  }
  return placed;
}

function holds(value: unknown, fact: unknown): boolean {
  if (fact === undefined || fact === null || typeof fact === 'object') return false;
  return Array.isArray(value) ? value.includes(fact) : value === fact;
}
