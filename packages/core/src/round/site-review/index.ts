import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { siteFindingRecorded, siteVisitScheduled } from './events.ts';

export { siteReviewRefusals } from './refusals.ts';

export const siteReviewEvents = [siteVisitScheduled, siteFindingRecorded];
export const siteReviewCommands: readonly Command[] = [];
export const siteReviewViews: readonly View[] = [];
