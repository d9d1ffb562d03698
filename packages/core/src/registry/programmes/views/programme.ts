import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';
import { adoptedSchemes, schemeOn } from '../adopted-scheme.ts';

/** A programme with its adopted schemes (which one counts today) and its periods and rounds: public. */
export const programmeView = registryView('programme', {
  for: everyone,
  query: z.strictObject({ programme: KeyId }),
  answer: ({ registry, query, today }) => {
    const known = registry.programmes.programmes.get(query.programme);
    if (!known) return NOT_FOUND;
    const { programme, name } = known;
    const current = schemeOn(registry, programme, today);
    return {
      programme,
      name,
      schemes: adoptedSchemes(registry, programme).map((adopted) => ({
        scheme: adopted.scheme.id,
        version: adopted.version,
        title: adopted.scheme.document.title,
        approvedOn: adopted.approvedOn,
        validity: adopted.scheme.document.validity,
        isCurrent: adopted === current,
      })),
      periods: [...registry.programmes.periods.values()]
        .filter((period) => period.programme === programme)
        .map(({ period, scheme, from, to, rounds, extraRounds }) => ({
          period,
          scheme,
          from,
          to,
          rounds,
          extraRounds,
        })),
    };
  },
});
