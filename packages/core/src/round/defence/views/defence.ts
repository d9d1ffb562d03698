import { z } from 'zod';
import { isApplicantOf } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';

/**
 * The defence of a case: whole for the panel, the office, the committee and the supervisor, without the minutes for
 * the own applicant.
 */
export const defenceView = roundView('defence', {
  for: [
    hat('office'),
    hat('examiner'),
    hat('panel-leader'),
    hat('committee'),
    hat('supervisor'),
    hat('applicant'),
  ],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: ({ registry, round, viewer, query }) => {
    const defence = round.defence.defences.get(query.case);
    const application = round.application.applications.get(query.case);
    if (!defence || !application) return NOT_FOUND;
    if (viewer.role !== 'applicant') return defence;
    const { minutes: _, ...shown } = defence;
    return isApplicantOf(registry, application, viewer.person) ? shown : NOT_FOUND;
  },
});
