import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RoundState } from '../state.ts';
import { answersPending, eligibilityAlreadyDecided } from './refusals.ts';

/** Why acceptance of a case is no longer open: it was decided. A decision is mended by rescinding it. */
export function whyNotUndecided(round: DeepReadonly<RoundState>, caseId: string): Refusal | undefined {
  const decision = round.eligibility.decisions.get(caseId);
  return decision && eligibilityAlreadyDecided({ case: caseId, accepted: decision.accepted });
}

/** Why a case must wait: an inquiry without an answer, or a supplement that may still be filed on this day. */
export function whyNotSettled(
  { eligibility }: DeepReadonly<RoundState>,
  caseId: string,
  day: LocalDate,
): Refusal | undefined {
  const inquiries = [...eligibility.inquiries.values()]
    .filter((entry) => entry.case === caseId && entry.answers === undefined)
    .map((entry) => entry.inquiry);
  const supplements = [...eligibility.supplements.values()]
    .filter((entry) => entry.case === caseId && entry.filedOn === undefined && day <= entry.dueOn)
    .map((entry) => entry.supplement);
  const isPending = inquiries.length + supplements.length > 0;
  return isPending ? answersPending({ inquiries, supplements }) : undefined;
}
