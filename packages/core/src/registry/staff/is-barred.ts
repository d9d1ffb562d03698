import { idsOf } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RegistryState } from '../state.ts';

/** Whether a person is barred from evaluation work, under any of its documents. */
export function isBarred(registry: DeepReadonly<RegistryState>, person: string): boolean {
  return idsOf(registry, person).some((id) => registry.staff.barred.has(id));
}
