import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { amendApplication } from './commands/amend-application.ts';
import { extendClosing } from './commands/extend-closing.ts';
import { fileApplication } from './commands/file-application.ts';
import { openSecret } from './commands/open-secret.ts';
import { strikeName } from './commands/strike-name.ts';
import { withdrawApplication } from './commands/withdraw-application.ts';
import {
  applicationAmended,
  applicationFiled,
  applicationWithdrawn,
  closingExtended,
  nameStruck,
} from './events.ts';
import { applicationView } from './views/application.ts';
import { myApplications } from './views/my-applications.ts';

export { applicationRefusals } from './refusals.ts';

export const applicationEvents = [
  applicationFiled,
  applicationAmended,
  applicationWithdrawn,
  nameStruck,
  closingExtended,
];
export const applicationCommands: readonly Command[] = [
  fileApplication,
  amendApplication,
  withdrawApplication,
  strikeName,
  openSecret,
  extendClosing,
];
export const applicationViews: readonly View[] = [myApplications, applicationView];
