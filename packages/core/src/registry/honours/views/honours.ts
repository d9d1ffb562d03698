import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { KeyId, RoundId } from '../../../act/fields.ts';
import { registryView } from '../../../act/view.ts';
import { publicHonour } from '../standing-of-honour.ts';

/** The public roll: every title conferred and whether it still stands, in the order of conferral. */
export const honours = registryView('honours', {
  for: everyone,
  query: z.strictObject({ programme: KeyId.optional(), round: RoundId.optional() }),
  answer: ({ registry, today, query }) => ({
    honours: [...registry.honours.honours.values()]
      .filter((honour) => query.programme === undefined || honour.programme === query.programme)
      .filter((honour) => query.round === undefined || honour.round === query.round)
      .map((honour) => publicHonour(registry, honour, today)),
    commendations: registry.honours.commendations
      .filter((entry) => query.round === undefined || entry.round === query.round)
      .filter(
        (entry) =>
          query.programme === undefined ||
          registry.programmes.rounds.get(entry.round)?.programme === query.programme,
      )
      .map(({ round, number, date }) => ({ round, number, date })),
  }),
});
