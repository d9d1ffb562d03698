import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { authoriseAgent } from './commands/authorise-agent.ts';
import { mergeOrganisations } from './commands/merge-organisations.ts';
import { recordTie } from './commands/record-tie.ts';
import { registerParty } from './commands/register-party.ts';
import { renameParty } from './commands/rename-party.ts';
import { unitePersons } from './commands/unite-persons.ts';
import {
  agentAuthorised,
  organisationsMerged,
  partyRegistered,
  partyRenamed,
  personsUnited,
  tieRecorded,
} from './events.ts';
import { partiesListView } from './views/parties-list.ts';

export { partiesRefusals } from './refusals.ts';

export const partiesEvents = [
  partyRegistered,
  tieRecorded,
  agentAuthorised,
  partyRenamed,
  organisationsMerged,
  personsUnited,
];
export const partiesCommands: readonly Command[] = [
  registerParty,
  authoriseAgent,
  recordTie,
  renameParty,
  mergeOrganisations,
  unitePersons,
];
export const partiesViews: readonly View[] = [partiesListView];
