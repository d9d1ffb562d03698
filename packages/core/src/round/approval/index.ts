import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { listDecided, listSubmitted, roundEnded } from './events.ts';

export { approvalRefusals } from './refusals.ts';

export const approvalEvents = [listSubmitted, listDecided, roundEnded];
export const approvalCommands: readonly Command[] = [];
export const approvalViews: readonly View[] = [];
