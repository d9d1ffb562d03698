import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { drawUpRanking } from './commands/draw-up-ranking.ts';
import { overrideThreshold } from './commands/override-threshold.ts';
import { proposeCandidates } from './commands/propose-candidates.ts';
import { candidatesProposed, rankingDrawnUp, thresholdOverridden } from './events.ts';
import { rankingView } from './views/ranking.ts';

export { candidatesInputOf, candidatesOf } from './candidates-of.ts';
export { rankingOf } from './ranking-of.ts';
export { compositeRefusals } from './refusals.ts';
export { candidatesStand, rankingStands } from './up-to-date.ts';

export const compositeEvents = [rankingDrawnUp, thresholdOverridden, candidatesProposed];
export const compositeCommands: readonly Command[] = [drawUpRanking, overrideThreshold, proposeCandidates];
export const compositeViews: readonly View[] = [rankingView];
