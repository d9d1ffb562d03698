import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isWithin } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';

/**
 * Whether a person acts and signs for a party on a day: a registered person for itself, an authorised agent for the
 * organisation, first and last day of the mandate included. False for unknown ids.
 */
export function actsFor(
  { parties }: DeepReadonly<RegistryState>,
  person: string,
  party: string,
  day: LocalDate,
): boolean {
  if (person === party) return parties.parties.get(party)?.kind === 'individual';
  return parties.agents.some(
    (agent) => agent.organisation === party && agent.person === person && isWithin(agent, day),
  );
}
