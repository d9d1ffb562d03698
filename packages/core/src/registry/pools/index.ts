import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  cultivationMemberAdded,
  cultivationMemberRemoved,
  examinerEnrolled,
  examinerRemoved,
} from './events.ts';

export { poolsRefusals } from './refusals.ts';

export const poolsEvents = [
  examinerEnrolled,
  examinerRemoved,
  cultivationMemberAdded,
  cultivationMemberRemoved,
];
export const poolsCommands: readonly Command[] = [];
export const poolsViews: readonly View[] = [];
