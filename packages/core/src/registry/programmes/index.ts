import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  extraRoundAllowed,
  pastBanRecorded,
  pastHonourRecorded,
  periodOpened,
  programmeOpened,
  roundRegistered,
  schemeAdopted,
} from './events.ts';

export { programmesRefusals } from './refusals.ts';

export const programmesEvents = [
  programmeOpened,
  schemeAdopted,
  periodOpened,
  extraRoundAllowed,
  roundRegistered,
  pastHonourRecorded,
  pastBanRecorded,
];
export const programmesCommands: readonly Command[] = [];
export const programmesViews: readonly View[] = [];
