import { administratorRoles, type BodyKind, roleOfBodyKind } from '../../access/roles.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RegistryState } from '../state.ts';
import { isWithin } from './spans.ts';

type Registry = DeepReadonly<RegistryState>;

/** The three administration bodies that every jurisdiction opens with, by what they administer. */
export const administrations = {
  system: { body: 'system-administration', kind: 'system-administration', name: 'System administration' },
  security: {
    body: 'security-administration',
    kind: 'security-administration',
    name: 'Security administration',
  },
  audit: { body: 'audit', kind: 'audit', name: 'Audit' },
} as const;

/** Whether a kind of body is one of the three administrations. */
export function isAdministration(kind: BodyKind): boolean {
  return administratorRoles.includes(roleOfBodyKind[kind]);
}

/**
 * Whether an administration would be without a head on a day if this person's seat were gone: then nobody could
 * appoint another. False for other bodies, other ranks and a seat that does not hold on that day.
 */
export function leavesAdministrationVacant(
  registry: Registry,
  seat: { readonly person: string; readonly body: string },
  day: LocalDate,
): boolean {
  const body = registry.jurisdiction.bodies.get(seat.body);
  if (!body || !isAdministration(body.kind)) return false;
  const heads = registry.staff.memberships.filter(
    (entry) => entry.body === seat.body && entry.rank === 'head' && isWithin(entry, day),
  );
  return (
    heads.some((entry) => entry.person === seat.person) &&
    heads.every((entry) => entry.person === seat.person)
  );
}
