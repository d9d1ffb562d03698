import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  attendanceRecorded,
  candidatesResolved,
  meetingConvened,
  motionDecided,
  motionPut,
  voteCast,
} from './events.ts';

export { deliberationRefusals } from './refusals.ts';

export const deliberationEvents = [
  meetingConvened,
  attendanceRecorded,
  motionPut,
  voteCast,
  motionDecided,
  candidatesResolved,
];
export const deliberationCommands: readonly Command[] = [];
export const deliberationViews: readonly View[] = [];
