import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { BodyId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';

/**
 * Seats past and present, who stands in for whom, and who is barred from evaluation: of all bodies, or of the one
 * asked for. Grounds stay sealed. Not found for an unknown body.
 */
export const membersView = registryView('members', {
  for: [hat('security-admin'), hat('auditor'), hat('office')],
  query: z.strictObject({ body: BodyId.optional() }),
  answer: ({ registry, query }) => {
    if (query.body !== undefined && !registry.jurisdiction.bodies.has(query.body)) return NOT_FOUND;
    const isAsked = (entry: { readonly body: string }) =>
      query.body === undefined || entry.body === query.body;
    return {
      members: registry.staff.memberships.filter(isAsked).map(({ person, body, rank, from, to }) => ({
        person,
        body,
        rank,
        from,
        to: to ?? null,
      })),
      deputies: registry.staff.deputies
        .filter(isAsked)
        .map(({ body, insteadOf, deputy, round, from, to }) => ({
          body,
          insteadOf,
          deputy,
          round: round ?? null,
          from,
          to: to ?? null,
        })),
      barred: [...registry.staff.barred].sort(),
      ...(registry.staff.barredBodies.size > 0
        ? { barredBodies: [...registry.staff.barredBodies].sort() }
        : {}),
    };
  },
});
