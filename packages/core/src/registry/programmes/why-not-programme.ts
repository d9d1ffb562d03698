import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import type { RegistryState } from '../state.ts';
import type { Period } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;

/** Why a programme cannot be acted on: there is none of this id. */
export function whyNotProgramme({ programmes }: Registry, programme: string): Refusal | undefined {
  return programmes.programmes.has(programme) ? undefined : notFound({ what: programme });
}

/** A period of a programme; nothing for an unknown one and for one of another programme. */
export function periodOf(
  { programmes }: Registry,
  programme: string,
  period: string,
): DeepReadonly<Period> | undefined {
  const known = programmes.periods.get(period);
  return known?.programme === programme ? known : undefined;
}
