import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { knownHonour, whyNotDay } from '../../honours/known-honour.ts';
import { itemRecovered } from '../events.ts';
import { groundOf } from '../ground.ts';
import { itemAlreadyRecovered, itemNotTakenBack, titleNotWithdrawn } from '../refusals.ts';

/** Records that something the decision takes back was returned, with a receipt; each thing once. */
export const recordRecovery = registryCommand('record-recovery', {
  by: [hat('office', 'clerk')],
  rules: ['afterwards.revocation'],
  undo: 'rescind',
  payload: itemRecovered.payload,
  decide: ({ registry, payload, today }) => {
    const { revocation, item } = payload;
    const entry = registry.revocation.revocations.get(revocation);
    const known = entry && knownHonour(registry, entry.honour);
    if (!entry || !known) return { refused: [notFound({ what: revocation })] };
    if (!entry.decided?.withdrawn) return { refused: [titleNotWithdrawn({ revocation })] };
    const cites = groundOf(known, entry.ground)?.cites ?? [];
    const recoveredOn = entry.recovered.get(item);
    return (
      refuseAll(
        entry.decided.takesBack.includes(item) ? undefined : itemNotTakenBack({ item }, cites),
        recoveredOn ? itemAlreadyRecovered({ item, on: recoveredOn }) : undefined,
        whyNotDay(payload.on, entry.decided.on, today),
      ) ?? [itemRecovered(payload)]
    );
  },
});
