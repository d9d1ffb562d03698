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
];
