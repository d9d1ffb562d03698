import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { isAdministration } from '../../jurisdiction/administrations.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotOpenBody } from '../../jurisdiction/why-not-body.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { administrationsOf } from '../administrator-seats.ts';
import { memberAppointed } from '../events.ts';
import { alreadySeated, twoAdministrations } from '../refusals.ts';

/**
 * Gives a person a seat in an open body, with a rank and dates: granted by the security administrator on what the
 * system administrator prepared. Nobody has two seats in a body, nor seats in two of the three administrations.
 */
export const appointMember = registryCommand('appoint-member', {
  by: [hat('security-admin', 'head')],
  preparedBy: [hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: memberAppointed.payload,
  decide: ({ registry, payload }) => {
    const { person, body } = payload;
    const seat = registry.staff.memberships.find(
      (entry) => entry.person === person && entry.body === body && shareDay(entry, payload),
    );
    const kind = registry.jurisdiction.bodies.get(body)?.kind;
    const others = administrationsOf(registry, person, payload).filter((other) => other !== body);
    return (
      refuseAll(
        whyNotPerson(registry, person),
        whyNotOpenBody(registry, body),
        whyNotSpan(payload),
        seat && alreadySeated({ person, body, from: seat.from }),
        kind && isAdministration(kind)
          ? others.map((holds) => twoAdministrations({ person, holds }))
          : undefined,
      ) ?? [memberAppointed(payload)]
    );
  },
});
