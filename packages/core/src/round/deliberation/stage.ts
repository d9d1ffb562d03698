import type { StageDefinition } from '../stage.ts';
import { tracksNotResolved } from './refusals.ts';

/** The deliberation closes when every track with a proposal is resolved. */
export const deliberationStage: StageDefinition = {
  id: 'deliberation',
  whyNotClose: ({ round }) => {
    const tracks = [...round.composite.proposals.keys()].filter(
      (track) => !round.deliberation.resolved.has(track),
    );
    return tracks.length === 0 ? [] : [tracksNotResolved({ tracks })];
  },
};
