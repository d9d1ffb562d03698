import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { consultationAnswered, consultationSent } from './events.ts';

export { consultationRefusals } from './refusals.ts';

export const consultationEvents = [consultationSent, consultationAnswered];
export const consultationCommands: readonly Command[] = [];
export const consultationViews: readonly View[] = [];
