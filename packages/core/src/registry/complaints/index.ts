import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { complaintAssigned, complaintConcluded, complaintFiled } from './events.ts';

export { complaintsRefusals } from './refusals.ts';

export const complaintsEvents = [complaintFiled, complaintAssigned, complaintConcluded];
export const complaintsCommands: readonly Command[] = [];
export const complaintsViews: readonly View[] = [];
