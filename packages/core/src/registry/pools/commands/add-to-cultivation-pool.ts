import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { KeyId, LocalDateSchema, PartyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay } from '../../jurisdiction/spans.ts';
import { whyNotItself, whyNotParty } from '../../parties/why-not-party.ts';
import { whyNotProgramme } from '../../programmes/why-not-programme.ts';
import { cultivationMemberAdded } from '../events.ts';
import { alreadyInPool } from '../refusals.ts';
import { whyNotKeeper } from '../why-not-keeper.ts';

/**
 * Takes a party into the cultivation pool of the actor's own body. Which kinds of body keep a pool is the scheme's
 * to say; the lists of others are not pools.
 */
export const addToCultivationPool = registryCommand('add-to-cultivation-pool', {
  by: [hat('recommender', 'clerk', 'head')],
  rules: ['cultivationPool'],
  undo: 'rescind',
  payload: z.strictObject({ programme: KeyId, party: PartyId, from: LocalDateSchema }),
  decide: ({ registry, payload, actor, today }) => {
    const { programme, party } = payload;
    const { body = '' } = actor;
    const unknown = whyNotProgramme(registry, programme);
    if (unknown) return { refused: [unknown] };
    const isMember = registry.pools.cultivation.some(
      (entry) =>
        entry.programme === programme &&
        sameParty(registry, entry.party, party) &&
        entry.body === body &&
        shareDay(entry, payload),
    );
    return (
      refuseAll(
        whyNotParty(registry, party) ?? whyNotItself(registry, party),
        whyNotKeeper(registry, programme, actor, today),
        isMember ? alreadyInPool({ party, body }) : undefined,
      ) ?? [cultivationMemberAdded({ ...payload, body })]
    );
  },
});
