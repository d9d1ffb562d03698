import {
  complaintsCommands,
  complaintsEvents,
  complaintsRefusals,
  complaintsViews,
} from './complaints/index.ts';
import { honoursCommands, honoursEvents, honoursRefusals, honoursViews } from './honours/index.ts';
import {
  jurisdictionCommands,
  jurisdictionEvents,
  jurisdictionRefusals,
  jurisdictionViews,
} from './jurisdiction/index.ts';
import {
  obligationsCommands,
  obligationsEvents,
  obligationsRefusals,
  obligationsViews,
} from './obligations/index.ts';
import { partiesCommands, partiesEvents, partiesRefusals, partiesViews } from './parties/index.ts';
import { poolsCommands, poolsEvents, poolsRefusals, poolsViews } from './pools/index.ts';
import {
  programmesCommands,
  programmesEvents,
  programmesRefusals,
  programmesViews,
} from './programmes/index.ts';
import {
  revocationCommands,
  revocationEvents,
  revocationRefusals,
  revocationViews,
} from './revocation/index.ts';
import { staffCommands, staffEvents, staffRefusals, staffViews } from './staff/index.ts';

export const registryCommands = [
  ...jurisdictionCommands,
  ...staffCommands,
  ...partiesCommands,
  ...programmesCommands,
  ...poolsCommands,
  ...honoursCommands,
  ...obligationsCommands,
  ...revocationCommands,
  ...complaintsCommands,
];

export const registryEvents = [
  ...jurisdictionEvents,
  ...staffEvents,
  ...partiesEvents,
  ...programmesEvents,
  ...poolsEvents,
  ...honoursEvents,
  ...obligationsEvents,
  ...revocationEvents,
  ...complaintsEvents,
];

export const registryRefusals = [
  ...jurisdictionRefusals,
  ...staffRefusals,
  ...partiesRefusals,
  ...programmesRefusals,
  ...poolsRefusals,
  ...honoursRefusals,
  ...obligationsRefusals,
  ...revocationRefusals,
  ...complaintsRefusals,
];

export const registryViews = [
  ...jurisdictionViews,
  ...staffViews,
  ...partiesViews,
  ...programmesViews,
  ...poolsViews,
  ...honoursViews,
  ...obligationsViews,
  ...revocationViews,
  ...complaintsViews,
];

/** The rooms of the registry, each with what it brings: for pages that show acts room by room. */
export const registryRooms = {
  jurisdiction: { commands: jurisdictionCommands, views: jurisdictionViews, refusals: jurisdictionRefusals },
  staff: { commands: staffCommands, views: staffViews, refusals: staffRefusals },
  parties: { commands: partiesCommands, views: partiesViews, refusals: partiesRefusals },
  programmes: { commands: programmesCommands, views: programmesViews, refusals: programmesRefusals },
  pools: { commands: poolsCommands, views: poolsViews, refusals: poolsRefusals },
  honours: { commands: honoursCommands, views: honoursViews, refusals: honoursRefusals },
  obligations: { commands: obligationsCommands, views: obligationsViews, refusals: obligationsRefusals },
  revocation: { commands: revocationCommands, views: revocationViews, refusals: revocationRefusals },
  complaints: { commands: complaintsCommands, views: complaintsViews, refusals: complaintsRefusals },
};
