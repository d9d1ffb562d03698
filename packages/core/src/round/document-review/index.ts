import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { decideShortlist } from './commands/decide-shortlist.ts';
import { giveFeedback } from './commands/give-feedback.ts';
import { proposeShortlist } from './commands/propose-shortlist.ts';
import { feedbackGiven, shortlistDecided, shortlistProposed } from './events.ts';
import { shortlistView } from './views/shortlist.ts';

export { documentReviewRefusals } from './refusals.ts';

export const documentReviewEvents = [shortlistProposed, shortlistDecided, feedbackGiven];
export const documentReviewCommands: readonly Command[] = [proposeShortlist, decideShortlist, giveFeedback];
export const documentReviewViews: readonly View[] = [shortlistView];
