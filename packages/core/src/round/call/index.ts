import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { planRound } from './commands/plan-round.ts';
import { publishCall } from './commands/publish-call.ts';
import { repinRound } from './commands/repin-round.ts';
import { callPublished, roundPlanned, roundRepinned } from './events.ts';
import { callView } from './views/call.ts';

export { callRefusals } from './refusals.ts';

export const callEvents = [roundPlanned, callPublished, roundRepinned];
export const callCommands: readonly Command[] = [planRound, publishCall, repinRound];
export const callViews: readonly View[] = [callView];
