import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RegistryState } from '../../registry/state.ts';

/**
 * Whether a party is in a programme's cultivation pool on a day; the day it joins counts, the day it is removed does
 * not.
 */
export function isInCultivationPool(
  registry: DeepReadonly<RegistryState>,
  programme: string,
  party: string,
  day: LocalDate,
): boolean {
  return registry.pools.cultivation.some(
    (entry) =>
      entry.programme === programme &&
      entry.party === party &&
      entry.from <= day &&
      (entry.to === undefined || day < entry.to),
  );
}
