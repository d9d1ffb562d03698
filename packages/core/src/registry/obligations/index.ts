import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  obligationFiled,
  rectificationJudged,
  rectificationOrdered,
  rectificationReported,
  winnerRevisited,
} from './events.ts';

export { obligationsRefusals } from './refusals.ts';

export const obligationsEvents = [
  obligationFiled,
  winnerRevisited,
  rectificationOrdered,
  rectificationReported,
  rectificationJudged,
];
export const obligationsCommands: readonly Command[] = [];
export const obligationsViews: readonly View[] = [];
