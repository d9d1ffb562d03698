import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';
import { complianceMatrix } from '../compliance-matrix.ts';
import { schemeKey } from '../slice.ts';

/** An adopted scheme as it stands: its rules, articles and compliance matrix: public. */
export const schemeView = registryView('scheme', {
  for: everyone,
  query: z.strictObject({ scheme: KeyId, version: z.coerce.number().int().min(1) }),
  answer: ({ registry, query }) => {
    const adopted = registry.programmes.schemes.get(schemeKey(query.scheme, query.version));
    if (!adopted) return NOT_FOUND;
    const { scheme, version, programme, approvedOn } = adopted;
    return {
      scheme: scheme.id,
      version,
      programme,
      approvedOn,
      document: scheme.document,
      articles: scheme.articles,
      standards: scheme.standards,
      matrix: complianceMatrix(scheme),
    };
  },
});
