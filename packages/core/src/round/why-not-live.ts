import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Refusal } from '../act/refusal.ts';
import { notFound } from '../act/refusals.ts';
import { caseIsOut } from './proceedings/refusals.ts';
import { whyOut } from './standing.ts';
import type { RoundState } from './state.ts';

/** Why a case cannot be acted on: there is no such case, or it is out of the round. */
export function whyNotLive(round: DeepReadonly<RoundState>, caseId: string): Refusal | undefined {
  if (!round.application.applications.has(caseId)) return notFound({ what: caseId });
  const because = whyOut(round, caseId);
  return because === undefined ? undefined : caseIsOut({ case: caseId, because });
}
