import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { recordDefence } from './commands/record-defence.ts';
import { defenceRecorded } from './events.ts';
import { defenceView } from './views/defence.ts';

export { defenceRefusals } from './refusals.ts';

export const defenceEvents = [defenceRecorded];
export const defenceCommands: readonly Command[] = [recordDefence];
export const defenceViews: readonly View[] = [defenceView];
