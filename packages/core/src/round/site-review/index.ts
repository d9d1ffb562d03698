import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { recordSiteFinding } from './commands/record-site-finding.ts';
import { scheduleSiteVisit } from './commands/schedule-site-visit.ts';
import { siteFindingRecorded, siteVisitScheduled } from './events.ts';
import { siteSchedule } from './views/site-schedule.ts';

export { siteReviewRefusals } from './refusals.ts';

export const siteReviewEvents = [siteVisitScheduled, siteFindingRecorded];
export const siteReviewCommands: readonly Command[] = [scheduleSiteVisit, recordSiteFinding];
export const siteReviewViews: readonly View[] = [siteSchedule];
