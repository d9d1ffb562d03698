import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { BodyId, LocalDateSchema, PartyId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { addDays } from '../../../calendar/index.ts';
import { isWithin } from '../../jurisdiction/spans.ts';
import { memberAppointed, membershipEnded } from '../events.ts';
import { handedToOneself, notSeated } from '../refusals.ts';
import { whyNotSeat } from '../why-not-seat.ts';

/**
 * Hands a seat over from one person to another in one act: the day named is the last of the one, the next the first of
 * the other, at the same rank and to the same end. What the body has to do was never the person's own, so nothing is
 * left behind.
 */
export const handOver = registryCommand('hand-over', {
  by: [hat('security-admin', 'head')],
  preparedBy: [hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: z.strictObject({ body: BodyId, from: PartyId, to: PartyId, on: LocalDateSchema, reason: Sealed }),
  decide: ({ registry, payload, today }) => {
    const { body, from, to, on, reason } = payload;
    const seat = registry.staff.memberships.find(
      (entry) => entry.person === from && entry.body === body && isWithin(entry, on),
    );
    if (!seat) return { refused: [notSeated({ person: from, body, day: on })] };
    const end = seat.to === undefined ? {} : { to: seat.to };
    const successor = { person: to, body, rank: seat.rank, from: addDays(on, 1), ...end };
    return (
      refuseAll(
        sameParty(registry, from, to)
          ? handedToOneself({ person: from })
          : whyNotSeat(registry, successor, today),
      ) ?? [membershipEnded({ person: from, body, on, reason }), memberAppointed(successor)]
    );
  },
});
