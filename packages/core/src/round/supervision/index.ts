import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileSupervisionOpinion } from './commands/file-supervision-opinion.ts';
import { fileSupervisionReport } from './commands/file-supervision-report.ts';
import { supervisionOpinionFiled, supervisionReported } from './events.ts';
import { supervisionView } from './views/supervision.ts';

export { supervisionRefusals } from './refusals.ts';

export const supervisionEvents = [supervisionReported, supervisionOpinionFiled];
export const supervisionCommands: readonly Command[] = [fileSupervisionReport, fileSupervisionOpinion];
export const supervisionViews: readonly View[] = [supervisionView];
