import type { RoundSituation } from '../../act/command.ts';
import type { VetoRule } from '../../scheme/model/eligibility-model.ts';
import { factOf } from '../eligibility/facts.ts';
import { countedOccurrences } from '../eligibility/windows.ts';

/**
 * Whether a veto's facts are on record as verified by the office: an entry that counts in its window (from the
 * closing day back to the day of decision, both included), or a fact found to hold. A claim never shows a veto, nor
 * does an entry whose level or responsibility is not established.
 */
export function isVetoShown(
  { round, scheme, legalDay }: RoundSituation,
  caseId: string,
  veto: VetoRule,
): boolean {
  const closesOn = round.call.plan?.closesOn;
  if (closesOn === undefined) return false;
  return veto.facts.some((id) => {
    const kind = scheme.factKind(id);
    const value = kind && factOf(round, caseId, kind)?.established?.value;
    if (!value) return false;
    if (value.shape === 'holds') return value.holds;
    const on = { counts: kind.counts, closesOn, decidedOn: legalDay };
    return countedOccurrences(value, veto, on).counting.length > 0;
  });
}
