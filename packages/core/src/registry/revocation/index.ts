import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  incidentReported,
  incidentVerified,
  itemRecovered,
  revocationDecided,
  revocationProposed,
} from './events.ts';

export { revocationRefusals } from './refusals.ts';

export const revocationEvents = [
  incidentReported,
  incidentVerified,
  revocationProposed,
  revocationDecided,
  itemRecovered,
];
export const revocationCommands: readonly Command[] = [];
export const revocationViews: readonly View[] = [];
