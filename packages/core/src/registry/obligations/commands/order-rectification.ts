import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { HonourId, KeyId, LocalDateSchema, PartyId, PublicText } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { type KnownHonour, knownHonour, whyNotStandingOn } from '../../honours/known-honour.ts';
import type { RegistryState } from '../../state.ts';
import { isOverdue } from '../due.ts';
import { dutyGroundOf } from '../duties-of-winner.ts';
import { rectificationOrdered } from '../events.ts';
import {
  dueDayNotAhead,
  noSeriousProblem,
  obligationNotOverdue,
  orderIdUsed,
  orderStillOpen,
  rectificationNotProvided,
} from '../refusals.ts';
import { whyNotExperts } from '../why-not-experts.ts';

const shared = {
  order: KeyId,
  honour: HonourId,
  what: PublicText,
  dueOn: LocalDateSchema,
  orderedBy: z.array(PartyId).min(1).describe('Experts of the pool who set it'),
};
const OrderSchema = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('serious-problem'), revisit: KeyId, ...shared }),
  z.strictObject({ because: z.literal('obligation-overdue'), obligation: KeyId, ...shared }),
]);
type Order = z.infer<typeof OrderSchema>;
type Registry = DeepReadonly<RegistryState>;

function whyNotProvided({ honour, scheme }: KnownHonour): Refusal | undefined {
  const rule = scheme.document.afterwards.rectification;
  if (rule?.value.tracks.includes(honour.track)) return undefined;
  return rectificationNotProvided({ track: honour.track }, rule?.cites ?? []);
}

function whyNoCause(registry: Registry, known: KnownHonour, order: Order, day: LocalDate) {
  if (order.because === 'obligation-overdue') {
    const { obligation } = order;
    const isLate = isOverdue(dutyGroundOf(registry, known, day), obligation);
    return isLate ? undefined : obligationNotOverdue({ obligation });
  }
  const revisit = registry.obligations.revisits.get(order.revisit);
  if (revisit?.honour !== order.honour) return notFound({ what: order.revisit });
  return revisit.finding === 'serious-problem' ? undefined : noSeriousProblem({ revisit: order.revisit });
}

function whyStillOpen(registry: Registry, order: Order): Refusal | undefined {
  const open = [...registry.obligations.orders.values()].find(
    (entry) =>
      entry.honour === order.honour &&
      entry.result === undefined &&
      (order.because === 'serious-problem'
        ? entry.revisit === order.revisit
        : entry.obligation === order.obligation),
  );
  return open && orderStillOpen({ order: open.order });
}

/**
 * Orders a winner to mend something by a day ahead, as experts of the pool set it: after a revisit that found a
 * serious problem, or for an obligation overdue on the legal day. One open order for one cause.
 */
export const orderRectification = registryCommand('order-rectification', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.rectification'],
  undo: 'rescind',
  payload: OrderSchema,
  decide: ({ registry, payload, legalDay }) => {
    const { order, dueOn } = payload;
    const known = knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    const standing = whyNotStandingOn(known, legalDay);
    return (
      refuseAll(
        registry.obligations.orders.has(order) ? orderIdUsed({ order }) : undefined,
        standing,
        whyNotProvided(known),
        standing ? undefined : whyNoCause(registry, known, payload, legalDay),
        whyStillOpen(registry, payload),
        dueOn > legalDay ? undefined : dueDayNotAhead({ dueOn, today: legalDay }),
        whyNotExperts(registry, payload.orderedBy, legalDay),
      ) ?? [rectificationOrdered(payload)]
    );
  },
});
