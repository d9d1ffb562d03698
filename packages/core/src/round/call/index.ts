import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { callPublished, roundPlanned, roundRepinned } from './events.ts';

export { callRefusals } from './refusals.ts';

export const callEvents = [roundPlanned, callPublished, roundRepinned];
export const callCommands: readonly Command[] = [];
export const callViews: readonly View[] = [];
