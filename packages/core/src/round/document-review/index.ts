import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { shortlistDecided, shortlistProposed } from './events.ts';

export { documentReviewRefusals } from './refusals.ts';

export const documentReviewEvents = [shortlistProposed, shortlistDecided];
export const documentReviewCommands: readonly Command[] = [];
export const documentReviewViews: readonly View[] = [];
