import { actsSlice } from '../act/acts-slice.ts';
import { composeSlices } from '../act/slice.ts';
import { complaintsSlice } from './complaints/slice.ts';
import { honoursSlice } from './honours/slice.ts';
import { jurisdictionSlice } from './jurisdiction/slice.ts';
import { obligationsSlice } from './obligations/slice.ts';
import { partiesSlice } from './parties/slice.ts';
import { poolsSlice } from './pools/slice.ts';
import { programmesSlice } from './programmes/slice.ts';
import { revocationSlice } from './revocation/slice.ts';
import { staffSlice } from './staff/slice.ts';
import { tiesSlice } from './ties/slice.ts';

/** The fold of a registry: what outlives a round. */
export const registryFold = composeSlices({
  acts: actsSlice('registry'),
  jurisdiction: jurisdictionSlice,
  staff: staffSlice,
  parties: partiesSlice,
  ties: tiesSlice,
  programmes: programmesSlice,
  pools: poolsSlice,
  honours: honoursSlice,
  obligations: obligationsSlice,
  revocation: revocationSlice,
  complaints: complaintsSlice,
});

export type RegistryState = ReturnType<typeof registryFold.initial>;
