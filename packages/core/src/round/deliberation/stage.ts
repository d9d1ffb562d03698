import type { StageDefinition } from '../stage.ts';
import { tracksNotResolved } from './refusals.ts';
import { votesOnNames } from './votes-of-names.ts';

/** The deliberation closes when every track with a proposal is resolved; where names are voted on, every track. */
export const deliberationStage: StageDefinition = {
  id: 'deliberation',
  whyNotClose: ({ round, scheme }) => {
    const own = scheme.stage('deliberation')?.tracks ?? [];
    const due = votesOnNames(scheme) ? own : [...round.composite.proposals.keys()];
    const tracks = due.filter((track) => !round.deliberation.resolved.has(track));
    return tracks.length === 0 ? [] : [tracksNotResolved({ tracks })];
  },
};
