import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { RegistryState } from '../registry/state.ts';

type Parties = DeepReadonly<Pick<RegistryState, 'parties'>>;

/**
 * The id under which a party now stands: that of the organisation which absorbed it, or the one kept of two documents
 * of one person, through every step; an id that was joined to no other, and an unknown one, stands for itself.
 */
export function identityOf({ parties }: Parties, party: string): string {
  const passed = new Set([party]);
  let now = party;
  for (let next = parties.partOf.get(now); next !== undefined; next = parties.partOf.get(now)) {
    if (passed.has(next)) return now;
    passed.add(next);
    now = next;
  }
  return now;
}

/** Whether two ids stand for one party now. Nothing named is nobody's. */
export function sameParty(registry: Parties, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || identityOf(registry, one) === identityOf(registry, other);
}

/** Every id that stands for the same party, the one it now stands under first. */
export function idsOf(registry: Parties, party: string): readonly string[] {
  const now = identityOf(registry, party);
  const joined = [...registry.parties.partOf.keys()].filter((id) => identityOf(registry, id) === now);
  return [now, ...joined.filter((id) => id !== now)];
}
