import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { closeStage } from './commands/close-stage.ts';
import {
  caseVetoed,
  personRecused,
  secretOpened,
  stageClosed,
  stageOpened,
  undertakingSigned,
} from './events.ts';

export { proceedingsRefusals } from './refusals.ts';

export const proceedingsEvents = [
  stageOpened,
  stageClosed,
  personRecused,
  undertakingSigned,
  caseVetoed,
  secretOpened,
];
export const proceedingsCommands: readonly Command[] = [closeStage];
export const proceedingsViews: readonly View[] = [];
