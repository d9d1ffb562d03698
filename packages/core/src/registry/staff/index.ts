import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { appointDeputy } from './commands/appoint-deputy.ts';
import { appointMember } from './commands/appoint-member.ts';
import { appointSupervisionGroup } from './commands/appoint-supervision-group.ts';
import { barEvaluator } from './commands/bar-evaluator.ts';
import { endMembership } from './commands/end-membership.ts';
import { handOver } from './commands/hand-over.ts';
import {
  deputyAppointed,
  evaluatingBodyBarred,
  evaluatorBarred,
  memberAppointed,
  membershipEnded,
  supervisionGroupAppointed,
  supervisionGroupDissolved,
} from './events.ts';
import { membersView } from './views/members.ts';
import { supervisionGroupsView } from './views/supervision-groups.ts';

export { staffRefusals } from './refusals.ts';

export const staffEvents = [
  memberAppointed,
  membershipEnded,
  deputyAppointed,
  evaluatorBarred,
  evaluatingBodyBarred,
  supervisionGroupAppointed,
  supervisionGroupDissolved,
];
export const staffCommands: readonly Command[] = [
  appointMember,
  endMembership,
  handOver,
  appointDeputy,
  barEvaluator,
  appointSupervisionGroup,
];
export const staffViews: readonly View[] = [membersView, supervisionGroupsView];
