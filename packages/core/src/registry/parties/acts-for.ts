import { identityOf, sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isWithin } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';

type Registry = DeepReadonly<Pick<RegistryState, 'parties'>>;

/**
 * Whether a person acts and signs for a party on a day: a registered person for itself, under whichever of its
 * documents; an authorised agent for the organisation, first and last day of the mandate included. An absorbed
 * organisation is acted for by the agents of the one that stands for it; its own mandates ended with it (Civil Code
 * art. 173). False for unknown ids.
 */
export function actsFor(registry: Registry, person: string, party: string, day: LocalDate): boolean {
  const { parties } = registry;
  if (sameParty(registry, person, party)) return parties.parties.get(party)?.kind === 'individual';
  const agents = parties.agents.get(identityOf(registry, party)) ?? [];
  return agents.some((agent) => sameParty(registry, agent.person, person) && isWithin(agent, day));
}
