import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RoundState } from '../state.ts';
import type { ExceptionDecision } from './slice.ts';

type Round = DeepReadonly<RoundState>;

/** What was decided on exceptions in a case, in the order it was decided. */
export const exceptionsOf = (round: Round, caseId: string): DeepReadonly<ExceptionDecision>[] =>
  [...round.eligibility.exceptions.values()].filter((entry) => entry.case === caseId);

/** Why a case was let off rules, as far as the public is told: granted, and the ground is not secret. */
export const publicExceptions = (round: Round, caseId: string): string[] =>
  exceptionsOf(round, caseId)
    .filter(({ granted, secretGround }) => granted && !secretGround)
    .map(({ reason }) => reason);
