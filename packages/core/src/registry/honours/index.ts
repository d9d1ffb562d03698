import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  commendationIssued,
  honourConferred,
  honourItemHandedOver,
  honourItemIssued,
  honourShared,
  promotionRecorded,
  titleMisuseFound,
  titleUseDeclared,
} from './events.ts';

export { honoursRefusals } from './refusals.ts';

export const honoursEvents = [
  honourConferred,
  commendationIssued,
  honourItemIssued,
  honourItemHandedOver,
  honourShared,
  titleUseDeclared,
  titleMisuseFound,
  promotionRecorded,
];
export const honoursCommands: readonly Command[] = [];
export const honoursViews: readonly View[] = [];
