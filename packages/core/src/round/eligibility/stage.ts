import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { casesPending } from '../proceedings/refusals.ts';
import type { StageDefinition } from '../stage.ts';
import type { RoundState } from '../state.ts';
import { whyNotNoticed } from './accepted-list.ts';
import { undecidedCases } from './recommended.ts';

/** Why acceptance is not done: recommended cases that are still in the round and not decided. */
export function whyNotAllDecided(round: DeepReadonly<RoundState>, scheme: Scheme): Refusal[] {
  const cases = undecidedCases(round, scheme);
  if (cases.length === 0) return [];
  const cites = scheme.citesOf('process.eligibility');
  return [casesPending({ stage: 'eligibility', cases, waitFor: 'decide-eligibility' }, cites)];
}

/**
 * What must be done before the eligibility stage can close: every live recommended case is decided, and the accepted
 * were on public notice where the scheme says so.
 */
export const eligibilityStage: StageDefinition = {
  id: 'eligibility',
  whyNotClose: ({ round, scheme }) => [...whyNotAllDecided(round, scheme), ...whyNotNoticed(round, scheme)],
};
