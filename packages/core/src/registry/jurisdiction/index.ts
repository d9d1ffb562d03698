import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { bodyClosed, bodyRegistered, calendarAnnounced, jurisdictionOpened } from './events.ts';

export { jurisdictionRefusals } from './refusals.ts';

export const jurisdictionEvents = [jurisdictionOpened, bodyRegistered, bodyClosed, calendarAnnounced];
export const jurisdictionCommands: readonly Command[] = [];
export const jurisdictionViews: readonly View[] = [];
