import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { conflictsDeclared, examinerReplaced, panelFormed } from './events.ts';

export { panelRefusals } from './refusals.ts';

export const panelEvents = [panelFormed, conflictsDeclared, examinerReplaced];
export const panelCommands: readonly Command[] = [];
export const panelViews: readonly View[] = [];
