import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  acceptedListDrawnUp,
  eligibilityDecided,
  factEstablished,
  inquiryAnswered,
  inquirySent,
  supplementFiled,
  supplementRequested,
} from './events.ts';

export { eligibilityRefusals } from './refusals.ts';

export const eligibilityEvents = [
  factEstablished,
  inquirySent,
  inquiryAnswered,
  supplementRequested,
  supplementFiled,
  eligibilityDecided,
  acceptedListDrawnUp,
];
export const eligibilityCommands: readonly Command[] = [];
export const eligibilityViews: readonly View[] = [];
