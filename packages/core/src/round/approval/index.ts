import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { approveList } from './commands/approve-list.ts';
import { endRound } from './commands/end-round.ts';
import { submitList } from './commands/submit-list.ts';
import { listDecided, listSubmitted, roundEnded } from './events.ts';
import { resultView } from './views/result.ts';

export { approvalRefusals } from './refusals.ts';

export const approvalEvents = [listSubmitted, listDecided, roundEnded];
export const approvalCommands: readonly Command[] = [submitList, approveList, endRound];
export const approvalViews: readonly View[] = [resultView];
