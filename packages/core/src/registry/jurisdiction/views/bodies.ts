import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';

/** The city and its bodies, open and closed, in the order they were registered: public. */
export const bodiesView = registryView('bodies', {
  for: everyone,
  query: z.strictObject({}),
  answer: ({ registry }) => ({
    jurisdiction: registry.jurisdiction.opened ?? null,
    bodies: [...registry.jurisdiction.bodies.values()].map(
      ({ body, kind, name, above, memberUnit, closed }) => ({
        body,
        kind,
        name,
        above: above ?? null,
        memberUnit,
        closed,
      }),
    ),
  }),
});
