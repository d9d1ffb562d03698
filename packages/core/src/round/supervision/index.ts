import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileSupervisionReport } from './commands/file-supervision-report.ts';
import { supervisionReported } from './events.ts';

export { supervisionRefusals } from './refusals.ts';

export const supervisionEvents = [supervisionReported];
export const supervisionCommands: readonly Command[] = [fileSupervisionReport];
export const supervisionViews: readonly View[] = [];
