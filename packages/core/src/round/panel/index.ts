import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { declareConflicts } from './commands/declare-conflicts.ts';
import { formPanel } from './commands/form-panel.ts';
import { replaceExaminer } from './commands/replace-examiner.ts';
import { conflictsDeclared, examinerReplaced, panelFormed } from './events.ts';
import { myPanels } from './views/my-panels.ts';
import { panelView } from './views/panel.ts';
import { poolForCase } from './views/pool-for-case.ts';

export { panelRefusals } from './refusals.ts';

export const panelEvents = [panelFormed, conflictsDeclared, examinerReplaced];
export const panelCommands: readonly Command[] = [formPanel, declareConflicts, replaceExaminer];
export const panelViews: readonly View[] = [panelView, myPanels, poolForCase];
