import type { RoundSituation } from '../../act/command.ts';
import { factOf } from '../eligibility/facts.ts';
import { yearsTogether } from '../eligibility/rules/years-of.ts';

/**
 * Whole years in one kind of work until the closing day of applications: the fact that counts for the case, its
 * periods together, by anniversary (Civil Code art. 202). Undefined where the scheme has no such kind of fact, nothing
 * is known of it, or it is not given as periods: unknown, never zero years.
 */
export function yearsOfWork(
  { round, scheme }: Pick<RoundSituation, 'round' | 'scheme'>,
  caseId: string,
  fact: string,
): number | undefined {
  const closesOn = round.call.plan?.closesOn;
  const kind = scheme.factKind(fact);
  const value = kind && factOf(round, caseId, kind)?.value;
  if (closesOn === undefined || value?.shape !== 'periods') return undefined;
  return yearsTogether(value.periods, closesOn);
}
