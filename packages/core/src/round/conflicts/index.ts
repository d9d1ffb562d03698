import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { confirmConflict } from './commands/confirm-conflict.ts';
import { dismissConflict } from './commands/dismiss-conflict.ts';
import { recordDetectedConflicts } from './commands/record-detected-conflicts.ts';
import { conflictConfirmed, conflictDismissed } from './events.ts';
import { conflictsView } from './views/conflicts.ts';

export { conflictsRefusals } from './refusals.ts';

export const conflictsEvents = [conflictConfirmed, conflictDismissed];
export const conflictsCommands: readonly Command[] = [
  recordDetectedConflicts,
  confirmConflict,
  dismissConflict,
];
export const conflictsViews: readonly View[] = [conflictsView];
