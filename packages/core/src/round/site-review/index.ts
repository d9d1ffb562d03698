import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileSiteReport } from './commands/file-site-report.ts';
import { recordSiteFinding } from './commands/record-site-finding.ts';
import { scheduleSiteVisit } from './commands/schedule-site-visit.ts';
import { siteFindingRecorded, siteReportFiled, siteVisitScheduled } from './events.ts';
import { siteReportView } from './views/site-report.ts';
import { siteSchedule } from './views/site-schedule.ts';

export { siteReviewRefusals } from './refusals.ts';

export const siteReviewEvents = [siteVisitScheduled, siteFindingRecorded, siteReportFiled];
export const siteReviewCommands: readonly Command[] = [scheduleSiteVisit, recordSiteFinding, fileSiteReport];
export const siteReviewViews: readonly View[] = [siteSchedule, siteReportView];
