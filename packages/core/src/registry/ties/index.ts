import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { announceNameWords } from './commands/announce-name-words.ts';
import { recordAlias } from './commands/record-alias.ts';
import { recordOutsideTie } from './commands/record-outside-tie.ts';
import { recordOwnership } from './commands/record-ownership.ts';
import { recordPersonTie } from './commands/record-person-tie.ts';
import {
  aliasRecorded,
  nameWordsAnnounced,
  outsideTieRecorded,
  ownershipRecorded,
  personTieRecorded,
} from './events.ts';
import { tiesView } from './views/ties.ts';

export { tiesRefusals } from './refusals.ts';

export const tiesEvents = [
  ownershipRecorded,
  outsideTieRecorded,
  personTieRecorded,
  aliasRecorded,
  nameWordsAnnounced,
];
export const tiesCommands: readonly Command[] = [
  recordOwnership,
  recordOutsideTie,
  recordPersonTie,
  recordAlias,
  announceNameWords,
];
export const tiesViews: readonly View[] = [tiesView];
