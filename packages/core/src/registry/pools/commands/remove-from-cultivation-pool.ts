import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { KeyId, LocalDateSchema, PartyId, Sealed } from '../../../act/fields.ts';
import { cultivationMemberRemoved } from '../events.ts';
import { notInPool } from '../refusals.ts';

/**
 * Takes a party out of the cultivation pool of the actor's own body, under every id it is in it: the day named is the
 * last one.
 */
export const removeFromCultivationPool = registryCommand('remove-from-cultivation-pool', {
  by: [hat('recommender', 'clerk', 'head')],
  rules: ['cultivationPool'],
  undo: 'rescind',
  payload: z.strictObject({ programme: KeyId, party: PartyId, on: LocalDateSchema, reason: Sealed }),
  decide: ({ registry, payload, actor }) => {
    const { programme, party, on } = payload;
    const { body = '' } = actor;
    const members = registry.pools.cultivation.filter(
      (entry) =>
        entry.programme === programme &&
        sameParty(registry, entry.party, party) &&
        entry.body === body &&
        entry.from <= on &&
        entry.to === undefined,
    );
    return members.length > 0
      ? members.map((entry) => cultivationMemberRemoved({ ...payload, party: entry.party, body }))
      : { refused: [notInPool({ party, body, day: on })] };
  },
});
