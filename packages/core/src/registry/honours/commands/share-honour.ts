import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { honourShared } from '../events.ts';
import { type KnownHonour, knownHonour, whyNotDay, whyNotStandingOn } from '../known-honour.ts';
import { alreadyShared, sharingNotProvided } from '../refusals.ts';
import { recipientsOf } from '../still-to-share.ts';

function whyNotRecipient(known: KnownHonour, recipient: string): Refusal | undefined {
  if (recipientsOf(known).some((entry) => entry === recipient)) return undefined;
  const cites = known.scheme.document.afterwards.honour.share?.cites ?? [];
  return sharingNotProvided({ with: recipient, track: known.honour.track }, cites);
}

/**
 * Records that a winner's award was told to one recipient, with the receipt: only to recipients the scheme names for
 * the winner's track, and once to each.
 */
export const shareHonour = registryCommand('share-honour', {
  by: [hat('office', 'clerk')],
  rules: ['afterwards.honour.share'],
  undo: 'rescind',
  payload: honourShared.payload,
  decide: ({ registry, payload, today }) => {
    const known = knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    const before = known.honour.sharedWith.get(payload.with);
    return (
      refuseAll(
        whyNotStandingOn(known, payload.on),
        whyNotRecipient(known, payload.with),
        before ? alreadyShared({ with: payload.with, on: before }) : undefined,
        whyNotDay(payload.on, known.honour.decidedOn, today),
      ) ?? [honourShared(payload)]
    );
  },
});
