import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { eligibilityDecided } from '../events.ts';
import { ELIGIBILITY_CALCULATION, findingsOf, outcomeOf } from '../findings.ts';
import { isAwaited } from '../recommended.ts';
import { factsMissing, findingSaysOtherwise, notRecommended } from '../refusals.ts';
import type { Finding } from '../slice.ts';
import { whyNotSettled, whyNotUndecided } from '../why-not-undecided.ts';

const citesOf = (findings: readonly Finding[]) => [...new Set(findings.flatMap((finding) => finding.cites))];

/** Why the findings do not carry this decision: facts are missing, or they come to the other outcome. */
function whyNotFound(findings: readonly Finding[], accepted: boolean): Refusal | undefined {
  const computed = outcomeOf(findings);
  if (computed.outcome === 'undecided') {
    const unknown = findings.filter((finding) => finding.result === 'unknown');
    return factsMissing({ facts: [...computed.missing] }, citesOf(unknown));
  }
  if (accepted === (computed.outcome === 'accepted')) return undefined;
  const unmet = findings.filter((finding) => finding.result === 'not-met');
  return findingSaysOtherwise(
    { accepted: !accepted, rules: unmet.map((finding) => finding.rule) },
    citesOf(unmet),
  );
}

/**
 * Accepts or refuses a case. The outcome is computed (calculation `eligibility@1`); the decision must say the same
 * and keeps a finding per condition. A decision on wrong facts is rescinded and made again.
 */
export const decideEligibility = roundCommand('decide-eligibility', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['eligibility', 'process.eligibility'],
  undo: 'rescind',
  redo: ['decide-eligibility'],
  mustRedo: true,
  payload: z.strictObject({ case: CaseId, accepted: z.boolean() }),
  during: ['eligibility'],
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, legalDay, payload, scheme } = situation;
    const { case: caseId, accepted } = payload;
    const findings = findingsOf(situation, caseId, legalDay);
    const calculation = ELIGIBILITY_CALCULATION;
    const decided = whyNotUndecided(round, caseId);
    if (decided) return { refused: [decided] };
    return (
      refuseAll(
        whyNotLive(round, caseId),
        isAwaited(round, scheme, caseId) ? undefined : notRecommended({ case: caseId }),
        whyNotSettled(round, caseId, legalDay),
        whyNotFound(findings, accepted),
      ) ?? [eligibilityDecided({ case: caseId, accepted, findings, calculation, decidedOn: legalDay })]
    );
  },
});
