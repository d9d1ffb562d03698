import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { liveApplications } from '../standing.ts';
import type { RoundState } from '../state.ts';

/** Whether acceptance of a case is up to the office: it was recommended, or the scheme has no recommendation. */
export function isAwaited(round: DeepReadonly<RoundState>, scheme: Scheme, caseId: string): boolean {
  return scheme.stage('recommendation') === undefined || round.recommendation.recommended.has(caseId);
}

/** Live, recommended cases without a decision on acceptance, in the order of their ids. */
export function undecidedCases(round: DeepReadonly<RoundState>, scheme: Scheme): string[] {
  return liveApplications(round)
    .map((application) => application.case)
    .filter((id) => isAwaited(round, scheme, id) && !round.eligibility.decisions.has(id));
}
