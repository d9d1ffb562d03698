import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { confirmScorebook } from './commands/confirm-scorebook.ts';
import { nameTable } from './commands/name-table.ts';
import { orderRescoring } from './commands/order-rescoring.ts';
import { returnScoreSheet } from './commands/return-score-sheet.ts';
import { settleItem } from './commands/settle-item.ts';
import { submitScoreSheet } from './commands/submit-score-sheet.ts';
import {
  itemSettled,
  scorebookConfirmed,
  scoreSheetReturned,
  scoreSheetSubmitted,
  tableNamed,
} from './events.ts';
import { agreementView } from './views/agreement.ts';
import { consensusView } from './views/consensus.ts';
import { feedbackReport } from './views/feedback-report.ts';
import { panelProgress } from './views/panel-progress.ts';
import { scoreSheetView } from './views/score-sheet.ts';
import { scorebookView } from './views/scorebook.ts';

export { countedSheets } from './panel-of-case.ts';
export { panelScoreOf } from './panel-score-of.ts';
export { reviewRefusals } from './refusals.ts';

export const reviewEvents = [
  tableNamed,
  scoreSheetSubmitted,
  scoreSheetReturned,
  itemSettled,
  scorebookConfirmed,
];
export const reviewCommands: readonly Command[] = [
  nameTable,
  submitScoreSheet,
  returnScoreSheet,
  orderRescoring,
  settleItem,
  confirmScorebook,
];
export const reviewViews: readonly View[] = [
  scoreSheetView,
  panelProgress,
  consensusView,
  scorebookView,
  feedbackReport,
  agreementView,
];
