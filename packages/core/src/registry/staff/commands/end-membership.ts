import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { addDays } from '../../../calendar/index.ts';
import { leavesAdministrationVacant } from '../../jurisdiction/administrations.ts';
import { isWithin } from '../../jurisdiction/spans.ts';
import { membershipEnded } from '../events.ts';
import { lastAdministrator, notSeated } from '../refusals.ts';

/**
 * Ends a person's seat in a body: the day named is the last one. The last head of an administration stays until
 * another is appointed.
 */
export const endMembership = registryCommand('end-membership', {
  by: [hat('security-admin', 'head')],
  preparedBy: [hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: membershipEnded.payload,
  decide: ({ registry, payload }) => {
    const { person, body, on } = payload;
    const isSeated = registry.staff.memberships.some(
      (seat) => seat.person === person && seat.body === body && isWithin(seat, on),
    );
    return (
      refuseAll(
        registry.jurisdiction.bodies.has(body) ? undefined : notFound({ what: body }),
        isSeated ? undefined : notSeated({ person, body, day: on }),
        leavesAdministrationVacant(registry, payload, addDays(on, 1))
          ? lastAdministrator({ body })
          : undefined,
      ) ?? [membershipEnded(payload)]
    );
  },
});
