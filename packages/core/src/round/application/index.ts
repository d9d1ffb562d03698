import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { applicationAmended, applicationFiled, applicationWithdrawn, nameStruck } from './events.ts';

export { applicationRefusals } from './refusals.ts';

export const applicationEvents = [applicationFiled, applicationAmended, applicationWithdrawn, nameStruck];
export const applicationCommands: readonly Command[] = [];
export const applicationViews: readonly View[] = [];
