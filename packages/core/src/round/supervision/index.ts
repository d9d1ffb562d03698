import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { supervisionReported } from './events.ts';

export { supervisionRefusals } from './refusals.ts';

export const supervisionEvents = [supervisionReported];
export const supervisionCommands: readonly Command[] = [];
export const supervisionViews: readonly View[] = [];
