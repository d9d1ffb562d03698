import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileInspectionOpinion } from './commands/file-inspection-opinion.ts';
import { keepUnconfirmed } from './commands/keep-unconfirmed.ts';
import { inspectionOpinionFiled, unconfirmedKept } from './events.ts';

export { inspectionRefusals } from './refusals.ts';

export const inspectionEvents = [inspectionOpinionFiled, unconfirmedKept];
export const inspectionCommands: readonly Command[] = [fileInspectionOpinion, keepUnconfirmed];
export const inspectionViews: readonly View[] = [];
