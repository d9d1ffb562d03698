import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { FileRef, KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { addYears, type LocalDate } from '../../../calendar/index.ts';
import type { RevocationGround } from '../../../scheme/model/afterwards-model.ts';
import { type KnownHonour, knownHonour } from '../../honours/known-honour.ts';
import { revocationDecided, revocationDeclined } from '../events.ts';
import { groundOf, unknownGround } from '../ground.ts';
import { groundTermNotSet, revocationAlreadyDecided } from '../refusals.ts';
import type { Revocation } from '../slice.ts';
import { whyNotTriggered } from '../why-not-triggered.ts';

interface Decided {
  readonly revocation: string;
  readonly document: string;
  readonly decidedOn: LocalDate;
}

function withdrawal({ honour }: KnownHonour, ground: RevocationGround, decided: Decided): EventDraft {
  const { revocation, document, decidedOn } = decided;
  const years = ground.ban?.value;
  return revocationDecided({
    revocation,
    honour: honour.honour,
    programme: honour.programme,
    party: honour.party,
    ground: ground.id,
    withdrawn: true,
    takesBack: [...ground.takesBack],
    publishedAs: ground.publishedAs,
    ...(typeof years === 'number' ? { bannedUntil: addYears(decidedOn, years) } : {}),
    decidedOn,
    document,
  });
}

const whyNotSet = (ground: RevocationGround | undefined) =>
  ground?.ban?.value === 'to-be-set' ? groundTermNotSet({ ground: ground.id, term: 'ban' }) : undefined;

const triggerOf = ({ ground, incident, order }: DeepReadonly<Revocation>) => ({ ground, incident, order });

/**
 * The government withdraws a title as it is asked to, or declines to. What is taken back, how it is made known and
 * any ban (its last day is the same day N years later) come from the scheme's ground. What the request rests on must
 * still hold on the day of decision; a request that is declined is not made public.
 */
export const decideRevocation = registryCommand('decide-revocation', {
  by: [hat('approver', 'head')],
  preparedBy: [hat('approver', 'clerk')],
  rules: ['afterwards.revocation'],
  undo: 'never',
  payload: z.strictObject({ revocation: KeyId, withdrawn: z.boolean(), document: FileRef }),
  decide: ({ registry, payload, legalDay }) => {
    const { revocation, withdrawn, document } = payload;
    const proposed = registry.revocation.revocations.get(revocation);
    const known = proposed && knownHonour(registry, proposed.honour);
    if (!proposed || !known) return { refused: [notFound({ what: revocation })] };
    if (proposed.decided) return { refused: [revocationAlreadyDecided({ revocation })] };
    if (!withdrawn) return [revocationDeclined({ revocation, decidedOn: legalDay, document })];
    const ground = groundOf(known, proposed.ground);
    if (!ground) return { refused: [unknownGround(known, proposed.ground)] };
    return (
      refuseAll(whyNotTriggered(registry, known, triggerOf(proposed)), whyNotSet(ground)) ?? [
        withdrawal(known, ground, { revocation, document, decidedOn: legalDay }),
      ]
    );
  },
});
