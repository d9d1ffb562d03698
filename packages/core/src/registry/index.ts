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
import { tiesCommands, tiesEvents, tiesRefusals, tiesViews } from './ties/index.ts';

export const registryCommands = [
  ...jurisdictionCommands,
  ...staffCommands,
  ...partiesCommands,
  ...tiesCommands,
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
  ...tiesEvents,
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
  ...tiesRefusals,
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
  ...tiesViews,
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
  ties: { commands: tiesCommands, views: tiesViews, refusals: tiesRefusals },
  programmes: { commands: programmesCommands, views: programmesViews, refusals: programmesRefusals },
  pools: { commands: poolsCommands, views: poolsViews, refusals: poolsRefusals },
  honours: { commands: honoursCommands, views: honoursViews, refusals: honoursRefusals },
  obligations: { commands: obligationsCommands, views: obligationsViews, refusals: obligationsRefusals },
  revocation: { commands: revocationCommands, views: revocationViews, refusals: revocationRefusals },
  complaints: { commands: complaintsCommands, views: complaintsViews, refusals: complaintsRefusals },
};
