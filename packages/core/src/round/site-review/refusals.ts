import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const caseId = z.string();

export const noSitePanel = refusalKind('no-site-panel', 'state', { case: caseId });
export const visitEndsBeforeItBegins = refusalKind('visit-ends-before-it-begins', 'input', {
  from: LocalDateSchema,
  to: LocalDateSchema,
});
export const visitInThePast = refusalKind('visit-in-the-past', 'input', { from: LocalDateSchema });
export const teamNotOfPanel = refusalKind('team-not-of-panel', 'input', { persons: z.array(z.string()) });
export const visitAlreadyUsed = refusalKind('visit-already-used', 'state', { case: caseId });
export const noVisitScheduled = refusalKind('no-visit-scheduled', 'state', { case: caseId });
export const visitNotBegun = refusalKind('visit-not-begun', 'state', { from: LocalDateSchema });
export const notOnVisitTeam = refusalKind('not-on-visit-team', 'forbidden', { case: caseId });
export const findingIdUsed = refusalKind('finding-id-used', 'input', { finding: z.string() });
export const findingItemUnknown = refusalKind('finding-item-unknown', 'input', { item: z.string() });
/** The scheme does not ask for a report that answers aspects, for this track. */
export const siteReportNotAsked = refusalKind('site-report-not-asked', 'rule', { track: z.string() });
export const siteReportAlreadyFiled = refusalKind('site-report-already-filed', 'state', { case: caseId });
/** Aspects that the report leaves out, that the scheme does not have, or that stand twice. */
export const aspectsNotAnswered = refusalKind('aspects-not-answered', 'rule', {
  aspects: z.array(z.string()),
});
export const aspectsUnknown = refusalKind('aspects-unknown', 'input', {
  aspects: z.array(z.string()),
  allowed: z.array(z.string()),
});
export const aspectsTwice = refusalKind('aspects-twice', 'input', { aspects: z.array(z.string()) });
/** The last day of these visits is still to come. */
export const visitsNotOver = refusalKind('visits-not-over', 'state', { cases: z.array(caseId) });

export const siteReviewRefusals = [
  noSitePanel,
  visitEndsBeforeItBegins,
  visitInThePast,
  teamNotOfPanel,
  visitAlreadyUsed,
  noVisitScheduled,
  visitNotBegun,
  notOnVisitTeam,
  findingIdUsed,
  findingItemUnknown,
  siteReportNotAsked,
  siteReportAlreadyFiled,
  aspectsNotAnswered,
  aspectsUnknown,
  aspectsTwice,
  visitsNotOver,
];
