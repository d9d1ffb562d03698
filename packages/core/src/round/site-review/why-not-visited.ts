import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { noVisitScheduled, visitNotBegun } from './refusals.ts';

/** Why nothing can be known of a case on the spot yet: no visit is scheduled, or its first day is still to come. */
export function whyNotVisited({ round, legalDay }: RoundSituation, caseId: string): Refusal | undefined {
  const visit = round.siteReview.visits.get(caseId);
  if (!visit) return noVisitScheduled({ case: caseId });
  return legalDay < visit.from ? visitNotBegun({ from: visit.from }) : undefined;
}
