import { type HatPattern, hat, type Role, roleOfBodyKind } from '../../access/roles.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RegistryState } from '../../registry/state.ts';

const opinionRoles: readonly Role[] = ['recommender', 'committee', 'inquiry', 'consent'];

/** The hats that give a member unit's opinion: the head of a body that gives one of these roles. */
export const headsOfUnits: readonly HatPattern[] = opinionRoles.map((role) => hat(role, 'head'));

/** Hats of anybody in a body that may be asked. */
export const hatsOfUnits: readonly HatPattern[] = opinionRoles.map((role) => hat(role));

/** Whether a body can be asked for an opinion: open, a member unit, and of a kind that gives opinions. */
export function isMemberUnit(registry: DeepReadonly<RegistryState>, unit: string): boolean {
  const body = registry.jurisdiction.bodies.get(unit);
  return body?.memberUnit === true && !body.closed && opinionRoles.includes(roleOfBodyKind[body.kind]);
}
