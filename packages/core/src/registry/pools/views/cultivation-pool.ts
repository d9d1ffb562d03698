import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';
import { isWithin } from '../../jurisdiction/spans.ts';

/** The cultivation pool of a programme: the office sees every body's, a recommender its own body's. */
export const cultivationPoolView = registryView('cultivation-pool', {
  for: [hat('office'), hat('recommender')],
  query: z.strictObject({ programme: KeyId }),
  answer: ({ registry, query, viewer, today }) => {
    if (!registry.programmes.programmes.has(query.programme)) return NOT_FOUND;
    return {
      programme: query.programme,
      members: registry.pools.cultivation
        .filter((entry) => entry.programme === query.programme)
        .filter((entry) => viewer.role === 'office' || entry.body === viewer.body)
        .map(({ party, body, from, to }) => ({
          party,
          name: registry.parties.parties.get(party)?.name ?? null,
          body,
          from,
          to: to ?? null,
          isMember: isWithin({ from, to }, today),
        })),
    };
  },
});
