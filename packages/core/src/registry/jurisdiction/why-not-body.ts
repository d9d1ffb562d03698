import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import type { RegistryState } from '../state.ts';
import { bodyClosedAlready } from './refusals.ts';

/** Why a body cannot take part: there is none of this id, or it is closed. */
export function whyNotOpenBody(registry: DeepReadonly<RegistryState>, body: string): Refusal | undefined {
  const known = registry.jurisdiction.bodies.get(body);
  if (!known) return notFound({ what: body });
  return known.closed ? bodyClosedAlready({ body }) : undefined;
}
