import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, type RoundViewSituation, roundView } from '../../../act/view.ts';
import { exceptionsOf } from '../exceptions.ts';
import { factRows, inquiriesOf, supplementsOf } from '../fact-rows.ts';
import { findingsOf, outcomeOf } from '../findings.ts';
import { isAwaited } from '../recommended.ts';

function deskOf(situation: RoundViewSituation<unknown>, caseId: string) {
  const { round, scheme, today } = situation;
  const application = round.application.applications.get(caseId);
  const findings = findingsOf(situation, caseId, today);
  const decision = round.eligibility.decisions.get(caseId);
  const exceptions = exceptionsOf(round, caseId);
  return {
    case: caseId,
    party: application?.party,
    track: application?.track,
    findings,
    computed: outcomeOf(findings),
    facts: factRows(round, scheme, caseId),
    inquiries: inquiriesOf(round, caseId),
    supplements: supplementsOf(round, caseId),
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(decision ? { decision } : {}),
  };
}

/** The office's desk: for one case or all recommended ones, a finding per condition computed today, facts and sources. */
export const eligibilityDesk = roundView('eligibility-desk', {
  for: [hat('office')],
  query: z.strictObject({ case: CaseId.optional() }),
  cases: (query) => (query.case === undefined ? 'every-case' : [query.case]),
  answer: (situation) => {
    const { round, scheme, query } = situation;
    const ids = [...round.application.applications.values()]
      .filter((application) => query.case === undefined || application.case === query.case)
      .filter((application) => !application.withdrawn && isAwaited(round, scheme, application.case))
      .map((application) => application.case)
      .sort();
    if (query.case !== undefined && ids.length === 0) return NOT_FOUND;
    return { cases: ids.map((id) => deskOf(situation, id)) };
  },
});
