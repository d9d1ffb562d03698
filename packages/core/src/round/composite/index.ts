import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { candidatesProposed, rankingDrawnUp, thresholdOverridden } from './events.ts';

export { compositeRefusals } from './refusals.ts';

export const compositeEvents = [rankingDrawnUp, thresholdOverridden, candidatesProposed];
export const compositeCommands: readonly Command[] = [];
export const compositeViews: readonly View[] = [];
