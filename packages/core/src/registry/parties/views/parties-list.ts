import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { isWithin } from '../../jurisdiction/spans.ts';

/**
 * Registered parties by id, with the names of organisations; those of persons and all codes stay sealed. Whoever may
 * register parties sees it, to find one before registering it anew. `kind` narrows the list.
 */
export const partiesListView = registryView('parties-list', {
  for: [hat('office'), hat('recommender'), hat('system-admin')],
  query: z.strictObject({ kind: TrackSchema.optional() }),
  answer: ({ registry, query, viewer, today }) => ({
    parties: [...registry.parties.parties.values()]
      .filter(({ kind }) => query.kind === undefined || kind === query.kind)
      .map(({ party, kind, name }) => ({
        party,
        kind,
        name: name ?? null,
        agents:
          viewer.role === 'system-admin'
            ? []
            : registry.parties.agents
                .filter((agent) => agent.organisation === party)
                .filter((agent) => isWithin(agent, today))
                .map(({ person }) => person),
      }))
      .sort((one, other) => (one.party < other.party ? -1 : 1)),
  }),
});
