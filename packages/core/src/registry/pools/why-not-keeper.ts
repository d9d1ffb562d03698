import type { Actor, BodyKind } from '../../access/roles.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { schemeOn } from '../programmes/adopted-scheme.ts';
import { programmeHasNoScheme } from '../programmes/refusals.ts';
import type { RegistryState } from '../state.ts';
import { notAPoolKeeper, schemeHasNoPool } from './refusals.ts';

/**
 * Why a body keeps no cultivation pool for a programme: nothing is adopted, the scheme of the day has no pool, or
 * lets other kinds of body keep it.
 */
export function whyNotKeeper(
  registry: DeepReadonly<RegistryState>,
  programme: string,
  { body = '' }: Actor,
  day: LocalDate,
): Refusal | undefined {
  const scheme = schemeOn(registry, programme, day)?.scheme;
  if (!scheme) return programmeHasNoScheme({ programme });
  const pool = scheme.document.cultivationPool;
  if (!pool) return schemeHasNoPool({ programme });
  const keptBy: readonly BodyKind[] = pool.value.keptBy;
  const kind = registry.jurisdiction.bodies.get(body)?.kind;
  if (kind === undefined || keptBy.includes(kind)) return undefined;
  return notAPoolKeeper({ body, kind, keptBy: [...keptBy] }, pool.cites);
}
