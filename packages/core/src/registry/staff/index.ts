import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { deputyAppointed, evaluatorBarred, memberAppointed, membershipEnded } from './events.ts';

export { staffRefusals } from './refusals.ts';

export const staffEvents = [memberAppointed, membershipEnded, deputyAppointed, evaluatorBarred];
export const staffCommands: readonly Command[] = [];
export const staffViews: readonly View[] = [];
