import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { knownHonour } from '../../honours/known-honour.ts';
import { honourWithdrawn } from '../../honours/refusals.ts';
import { revocationProposed } from '../events.ts';
import { revocationIdUsed, revocationPending } from '../refusals.ts';
import { whyNotAsking } from '../who-asks.ts';
import { whyNotTriggered } from '../why-not-triggered.ts';

/**
 * The office, or the committee where the scheme names it (prepared by its clerk or the head of the office), asks the
 * government to withdraw a title, on a ground the scheme has for the winner's track and on what triggers it. One
 * request at a time for a title; a replaced nomination and a title whose time is over can be withdrawn too.
 */
export const proposeRevocation = registryCommand('propose-revocation', {
  by: [hat('office', 'head'), hat('committee', 'head')],
  preparedBy: [hat('office', 'clerk', 'head'), hat('committee', 'clerk')],
  rules: ['afterwards.revocation', 'afterwards.revocationAskedBy'],
  undo: 'never',
  payload: revocationProposed.payload,
  decide: ({ registry, payload, actor, preparedBy }) => {
    const { revocation, honour } = payload;
    const known = knownHonour(registry, honour);
    if (!known) return { refused: [notFound({ what: honour })] };
    const { withdrawnOn } = known.honour;
    const { revocations } = registry.revocation;
    const pending = [...revocations.values()].find((entry) => entry.honour === honour && !entry.decided);
    return (
      refuseAll(
        whyNotAsking(known, actor, preparedBy),
        revocations.has(revocation) ? revocationIdUsed({ revocation }) : undefined,
        withdrawnOn ? honourWithdrawn({ honour, on: withdrawnOn }) : undefined,
        pending ? revocationPending({ revocation: pending.revocation }) : undefined,
        whyNotTriggered(registry, known, payload),
      ) ?? [revocationProposed(payload)]
    );
  },
});
