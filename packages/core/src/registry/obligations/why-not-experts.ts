import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isBarred } from '../staff/is-barred.ts';
import type { RegistryState } from '../state.ts';
import { expertNotAvailable } from './refusals.ts';

/** Why some of the named persons cannot act as experts on a day: not in the examiner pool then, or barred. */
export function whyNotExperts(
  registry: DeepReadonly<RegistryState>,
  persons: readonly string[],
  day: LocalDate,
): Refusal[] {
  return [...new Set(persons)].flatMap((person) => {
    if (isBarred(registry, person)) return [expertNotAvailable({ person, because: 'barred' })];
    const examiner = registry.pools.examiners.get(person);
    const isIn = examiner !== undefined && examiner.from <= day && day <= examiner.to;
    return isIn ? [] : [expertNotAvailable({ person, because: 'not-in-pool' })];
  });
}
