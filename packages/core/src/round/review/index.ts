import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { itemSettled, scorebookConfirmed, scoreSheetReturned, scoreSheetSubmitted } from './events.ts';

export { reviewRefusals } from './refusals.ts';

export const reviewEvents = [scoreSheetSubmitted, scoreSheetReturned, itemSettled, scorebookConfirmed];
export const reviewCommands: readonly Command[] = [];
export const reviewViews: readonly View[] = [];
