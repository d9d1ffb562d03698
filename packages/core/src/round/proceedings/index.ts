import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { closeStage } from './commands/close-stage.ts';
import { declareRecusal } from './commands/declare-recusal.ts';
import { recusePerson } from './commands/recuse-person.ts';
import { rescindRoundAct } from './commands/rescind-act.ts';
import { signUndertaking } from './commands/sign-undertaking.ts';
import { vetoCase } from './commands/veto-case.ts';
import {
  caseVetoed,
  personRecused,
  secretOpened,
  stageClosed,
  stageOpened,
  undertakingSigned,
} from './events.ts';
import { recusalCount } from './views/recusal-count.ts';
import { recusalsView } from './views/recusals.ts';
import { roundLine } from './views/round-line.ts';
import { undertakingsView } from './views/undertakings.ts';

export { proceedingsRefusals } from './refusals.ts';

export const proceedingsEvents = [
  stageOpened,
  stageClosed,
  personRecused,
  undertakingSigned,
  caseVetoed,
  secretOpened,
];
export const proceedingsCommands: readonly Command[] = [
  closeStage,
  declareRecusal,
  recusePerson,
  signUndertaking,
  vetoCase,
  rescindRoundAct,
];
export const proceedingsViews: readonly View[] = [roundLine, recusalsView, recusalCount, undertakingsView];
