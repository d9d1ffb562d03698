import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { adoptScheme } from './commands/adopt-scheme.ts';
import { allowExtraRound } from './commands/allow-extra-round.ts';
import { openPeriod } from './commands/open-period.ts';
import { openProgramme } from './commands/open-programme.ts';
import { recordPastBan } from './commands/record-past-ban.ts';
import { recordPastHonour } from './commands/record-past-honour.ts';
import {
  banImposed,
  banLifted,
  extraRoundAllowed,
  pastBanRecorded,
  pastHonourRecorded,
  periodOpened,
  programmeOpened,
  roundRegistered,
  schemeAdopted,
} from './events.ts';
import { placesOfPeriodView } from './views/places-of-period.ts';
import { programmeView } from './views/programme.ts';
import { programmesView } from './views/programmes.ts';
import { schemeView } from './views/scheme.ts';

export { programmesRefusals } from './refusals.ts';

export const programmesEvents = [
  programmeOpened,
  schemeAdopted,
  periodOpened,
  extraRoundAllowed,
  roundRegistered,
  pastHonourRecorded,
  pastBanRecorded,
  banImposed,
  banLifted,
];
export const programmesCommands: readonly Command[] = [
  openProgramme,
  adoptScheme,
  openPeriod,
  allowExtraRound,
  recordPastHonour,
  recordPastBan,
];
export const programmesViews: readonly View[] = [
  programmesView,
  programmeView,
  placesOfPeriodView,
  schemeView,
];
