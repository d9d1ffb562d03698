import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { schemeOn } from '../adopted-scheme.ts';

/** Every award of the city with the scheme it goes by today, its periods and its rounds, oldest first: public. */
export const programmesView = registryView('programmes', {
  for: everyone,
  query: z.strictObject({}),
  answer: ({ registry, today }) => {
    const { programmes, periods, rounds } = registry.programmes;
    return {
      programmes: [...programmes.values()].map(({ programme, name }) => {
        const current = schemeOn(registry, programme, today);
        return {
          programme,
          name,
          scheme: current
            ? { scheme: current.scheme.id, version: current.version, title: current.scheme.document.title }
            : null,
          periods: [...periods.values()]
            .filter((period) => period.programme === programme)
            .map(({ period, from, to }) => ({ period, from, to })),
          rounds: [...rounds.values()]
            .filter((round) => round.programme === programme)
            .map(({ round, period, scheme, version, plannedOn }) => ({
              round,
              period,
              scheme,
              version,
              plannedOn,
            })),
        };
      }),
    };
  },
});
