import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { announceCalendar } from './commands/announce-calendar.ts';
import { closeBody } from './commands/close-body.ts';
import { openJurisdiction } from './commands/open-jurisdiction.ts';
import { registerBody } from './commands/register-body.ts';
import { rescindRegistryAct } from './commands/rescind-registry-act.ts';
import { bodyClosed, bodyRegistered, calendarAnnounced, jurisdictionOpened } from './events.ts';
import { bodiesView } from './views/bodies.ts';

export { jurisdictionRefusals } from './refusals.ts';

export const jurisdictionEvents = [jurisdictionOpened, bodyRegistered, bodyClosed, calendarAnnounced];
export const jurisdictionCommands: readonly Command[] = [
  openJurisdiction,
  registerBody,
  closeBody,
  announceCalendar,
  rescindRegistryAct,
];
export const jurisdictionViews: readonly View[] = [bodiesView];
