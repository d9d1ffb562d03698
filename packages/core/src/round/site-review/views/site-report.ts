import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { panelOfCase } from '../../review/panel-of-case.ts';

/** The report on a visit, aspect by aspect: for the panel that visited, the office, the committee and the supervisor. */
export const siteReportView = roundView('site-report', {
  for: [hat('office'), hat('examiner'), hat('panel-leader'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: ({ round, viewer, query }) => {
    const report = round.siteReview.reports.get(query.case);
    const isPanel = viewer.role === 'examiner' || viewer.role === 'panel-leader';
    const members = panelOfCase(round, query.case, 'site-review')?.members ?? [];
    return report && (!isPanel || members.includes(viewer.person)) ? report : NOT_FOUND;
  },
});
