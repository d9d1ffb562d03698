import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { addToCultivationPool } from './commands/add-to-cultivation-pool.ts';
import { enrolExaminer } from './commands/enrol-examiner.ts';
import { removeExaminer } from './commands/remove-examiner.ts';
import { removeFromCultivationPool } from './commands/remove-from-cultivation-pool.ts';
import {
  cultivationMemberAdded,
  cultivationMemberRemoved,
  examinerEnrolled,
  examinerRemoved,
} from './events.ts';
import { cultivationPoolView } from './views/cultivation-pool.ts';
import { examinerPoolView } from './views/examiner-pool.ts';

export { poolsRefusals } from './refusals.ts';

export const poolsEvents = [
  examinerEnrolled,
  examinerRemoved,
  cultivationMemberAdded,
  cultivationMemberRemoved,
];
export const poolsCommands: readonly Command[] = [
  enrolExaminer,
  removeExaminer,
  addToCultivationPool,
  removeFromCultivationPool,
];
export const poolsViews: readonly View[] = [examinerPoolView, cultivationPoolView];
