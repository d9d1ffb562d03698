import { z } from 'zod';
import { isApplicantOf } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { panelOfCase } from '../../review/panel-of-case.ts';

/** When a case is visited. The office and the panel also see who goes; the own applicant sees the days alone. */
export const siteSchedule = roundView('site-schedule', {
  for: [hat('office'), hat('examiner'), hat('panel-leader'), hat('applicant')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: ({ registry, round, viewer, query }) => {
    const visit = round.siteReview.visits.get(query.case);
    const application = round.application.applications.get(query.case);
    if (!visit || !application) return NOT_FOUND;
    const { from, to, team } = visit;
    if (viewer.role === 'applicant') {
      const isOwn = isApplicantOf(registry, application, viewer.person);
      return isOwn ? { case: query.case, from, to } : NOT_FOUND;
    }
    const members = panelOfCase(round, query.case, 'site-review')?.members ?? [];
    if (viewer.role !== 'office' && !members.includes(viewer.person)) return NOT_FOUND;
    return { case: query.case, from, to, team };
  },
});
