import { z } from 'zod';
import { isApplicantOf } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { exceptionsOf } from '../exceptions.ts';
import { factRows, inquiriesOf, supplementsOf } from '../fact-rows.ts';

/**
 * Acceptance of one case. The applicant sees what is asked of it and, once decided, what is held against it and
 * what came of exceptions; a supervisor sees every finding, fact and inquiry.
 */
export const caseEligibility = roundView('case-eligibility', {
  for: [hat('applicant'), hat('supervisor')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: ({ registry, round, scheme, viewer, query }) => {
    const application = round.application.applications.get(query.case);
    if (!application) return NOT_FOUND;
    const isOwn = isApplicantOf(registry, application, viewer.person);
    if (viewer.role !== 'supervisor' && !isOwn) return NOT_FOUND;
    const decision = round.eligibility.decisions.get(query.case);
    const supplements = supplementsOf(round, query.case);
    const decided = exceptionsOf(round, query.case);
    if (viewer.role === 'supervisor') {
      const facts = factRows(round, scheme, query.case);
      const inquiries = inquiriesOf(round, query.case);
      const exceptions = decided.length > 0 ? { exceptions: decided } : {};
      return {
        case: query.case,
        supplements,
        facts,
        inquiries,
        ...exceptions,
        ...(decision ? { decision } : {}),
      };
    }
    if (!decision) return { case: query.case, supplements };
    const { accepted, decidedOn, findings } = decision;
    const against = findings
      .filter((finding) => finding.result === 'not-met')
      .map(({ rule, facts: { basis: _basis, ...facts }, cites }) => ({ rule, facts, cites }));
    const exceptions = decided.map(({ rule, granted, reason, secretGround }) => ({
      rule,
      granted,
      ...(secretGround ? {} : { reason }),
    }));
    const told = exceptions.length > 0 ? { exceptions } : {};
    return { case: query.case, supplements, decision: { accepted, decidedOn, against, ...told } };
  },
});
