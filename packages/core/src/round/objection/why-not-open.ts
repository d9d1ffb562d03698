import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { objectionAlreadyDecided, objectionNotAccepted } from './refusals.ts';
import type { Objection } from './slice.ts';

/** Why nothing can be done on an objection's substance: it was not accepted, or it is decided. */
export function whyNotOpen({ objection, examined, decided }: DeepReadonly<Objection>): Refusal | undefined {
  if (decided) return objectionAlreadyDecided({ objection });
  return examined?.accepted ? undefined : objectionNotAccepted({ objection });
}
