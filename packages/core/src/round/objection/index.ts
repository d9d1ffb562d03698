import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  objectionCompleted,
  objectionDecided,
  objectionExamined,
  objectionFiled,
  objectionReferred,
  objectionVerified,
  outcomeTold,
  statementHeard,
} from './events.ts';

export { objectionRefusals } from './refusals.ts';

export const objectionEvents = [
  objectionFiled,
  objectionCompleted,
  objectionExamined,
  statementHeard,
  objectionVerified,
  objectionDecided,
  outcomeTold,
  objectionReferred,
];
export const objectionCommands: readonly Command[] = [];
export const objectionViews: readonly View[] = [];
