import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { isAdministration } from '../jurisdiction/administrations.ts';
import { type Span, shareDay } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';

/** Administration bodies in which a person has a seat on some day of a span. */
export function administrationsOf(
  registry: DeepReadonly<RegistryState>,
  person: string,
  span: Span,
): readonly string[] {
  const { staff, jurisdiction } = registry;
  return staff.memberships
    .filter((seat) => sameParty(registry, seat.person, person) && shareDay(seat, span))
    .map((seat) => seat.body)
    .filter((body) => {
      const kind = jurisdiction.bodies.get(body)?.kind;
      return kind !== undefined && isAdministration(kind);
    });
}
