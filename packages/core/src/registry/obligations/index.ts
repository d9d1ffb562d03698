import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileObligation } from './commands/file-obligation.ts';
import { judgeRectification } from './commands/judge-rectification.ts';
import { orderRectification } from './commands/order-rectification.ts';
import { recordRevisit } from './commands/record-revisit.ts';
import { reportRectification } from './commands/report-rectification.ts';
import {
  obligationFiled,
  rectificationJudged,
  rectificationOrdered,
  rectificationReported,
  winnerRevisited,
} from './events.ts';
import { obligations } from './views/obligations.ts';

export { obligationsRefusals } from './refusals.ts';

export const obligationsEvents = [
  obligationFiled,
  winnerRevisited,
  rectificationOrdered,
  rectificationReported,
  rectificationJudged,
];
export const obligationsCommands: readonly Command[] = [
  fileObligation,
  recordRevisit,
  orderRectification,
  reportRectification,
  judgeRectification,
];
export const obligationsViews: readonly View[] = [obligations];
