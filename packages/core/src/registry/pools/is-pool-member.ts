import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isWithin } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';

/**
 * Whether a party is in the cultivation pool of any body for a programme on a day, first and last day included.
 * False for unknown parties and programmes.
 */
export function isCultivationMember(
  registry: DeepReadonly<RegistryState>,
  programme: string,
  party: string,
  day: LocalDate,
): boolean {
  return registry.pools.cultivation.some(
    (entry) =>
      entry.programme === programme && sameParty(registry, entry.party, party) && isWithin(entry, day),
  );
}
