import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { honourItemHandedOver } from '../events.ts';
import { knownHonour, whyNotDay, whyNotStandingOn } from '../known-honour.ts';
import { itemAlreadyHandedOver, itemNotIssued } from '../refusals.ts';

/** Records that an issued thing was handed over, with the winner's receipt; never after a withdrawal. */
export const handOverHonourItem = registryCommand('hand-over-honour-item', {
  by: [hat('office', 'clerk')],
  rules: ['afterwards.honour.items'],
  undo: 'rescind',
  payload: honourItemHandedOver.payload,
  decide: ({ registry, payload, today }) => {
    const { item, on } = payload;
    const known = knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    const issued = known.honour.items.find((entry) => entry.item === item);
    return (
      refuseAll(
        whyNotStandingOn(known, on),
        issued ? whyNotDay(on, issued.issuedOn, today) : itemNotIssued({ item }),
        issued?.handedOverOn ? itemAlreadyHandedOver({ item, on: issued.handedOverOn }) : undefined,
      ) ?? [honourItemHandedOver(payload)]
    );
  },
});
