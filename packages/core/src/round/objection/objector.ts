import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { actsFor } from '../../registry/parties/acts-for.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { RoundState } from '../state.ts';
import type { Objection } from './slice.ts';

/** Whether a person may act for an organisation on a day. */
export function isAgentOf(
  registry: DeepReadonly<RegistryState>,
  person: string,
  organisation: string,
  day: LocalDate,
): boolean {
  const isOrganisation = registry.parties.parties.get(organisation)?.kind === 'organisation';
  return isOrganisation && actsFor(registry, person, organisation, day);
}

interface Asking {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round: DeepReadonly<RoundState>;
  readonly person: string;
  readonly day: LocalDate;
}

/** An objection of the person's own or of an organisation the person acts for; nothing for another's. */
export function ownObjection(
  { registry, round, person, day }: Asking,
  id: string,
): DeepReadonly<Objection> | undefined {
  const objection = round.objection.objections.get(id);
  if (!objection) return undefined;
  const isOwn =
    objection.objectorKind === 'person'
      ? sameParty(registry, objection.objector, person)
      : isAgentOf(registry, person, objection.objector, day);
  return isOwn ? objection : undefined;
}

/**
 * The case of an objection, as the cases an act or a view touches. For an unknown objection its own id, which is no
 * case: it then answers like one about a hidden case.
 */
export function caseOfObjection(round: DeepReadonly<RoundState>, id: string): readonly string[] {
  return [round.objection.objections.get(id)?.case ?? id];
}
