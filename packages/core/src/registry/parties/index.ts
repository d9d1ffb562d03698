import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { authoriseAgent } from './commands/authorise-agent.ts';
import { recordTie } from './commands/record-tie.ts';
import { registerParty } from './commands/register-party.ts';
import { agentAuthorised, partyRegistered, tieRecorded } from './events.ts';
import { partiesListView } from './views/parties-list.ts';

export { partiesRefusals } from './refusals.ts';

export const partiesEvents = [partyRegistered, tieRecorded, agentAuthorised];
export const partiesCommands: readonly Command[] = [registerParty, authoriseAgent, recordTie];
export const partiesViews: readonly View[] = [partiesListView];
