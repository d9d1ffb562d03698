import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { agentAuthorised, partyRegistered, tieRecorded } from './events.ts';

export { partiesRefusals } from './refusals.ts';

export const partiesEvents = [partyRegistered, tieRecorded, agentAuthorised];
export const partiesCommands: readonly Command[] = [];
export const partiesViews: readonly View[] = [];
