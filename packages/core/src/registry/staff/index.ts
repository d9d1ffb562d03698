import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { appointDeputy } from './commands/appoint-deputy.ts';
import { appointMember } from './commands/appoint-member.ts';
import { barEvaluator } from './commands/bar-evaluator.ts';
import { endMembership } from './commands/end-membership.ts';
import { deputyAppointed, evaluatorBarred, memberAppointed, membershipEnded } from './events.ts';
import { membersView } from './views/members.ts';

export { staffRefusals } from './refusals.ts';

export const staffEvents = [memberAppointed, membershipEnded, deputyAppointed, evaluatorBarred];
export const staffCommands: readonly Command[] = [appointMember, endMembership, appointDeputy, barEvaluator];
export const staffViews: readonly View[] = [membersView];
