import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotOrganisation, whyNotParty } from '../../parties/why-not-party.ts';
import { ownershipRecorded } from '../events.ts';
import { ownerNamedTwice, ownerNotNamed, ownershipKnown, ownsItself } from '../refusals.ts';

/**
 * Records who owns a part of an organisation, or is its parent, as a register of companies shows it. Chains of owners
 * are followed when conflicts of interest are looked for.
 */
export const recordOwnership = registryCommand('record-ownership', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['process.panel.recusal', 'process.panel.lookBack', 'process.panel.interests'],
  undo: 'rescind',
  payload: ownershipRecorded.payload,
  decide: ({ registry, payload }) => {
    const { owned, owner, ownerName, ownerCode } = payload;
    const isKnown = registry.ties.ownerships.some(
      (entry) =>
        sameParty(registry, entry.owned, owned) &&
        (owner === undefined
          ? entry.ownerName === ownerName && entry.ownerCode === ownerCode && entry.owner === undefined
          : sameParty(registry, entry.owner, owner)) &&
        entry.kind === payload.kind &&
        shareDay(entry, payload),
    );
    const told = owner ?? ownerName ?? '';
    return (
      refuseAll(
        whyNotOrganisation(registry, owned),
        owner === undefined ? undefined : whyNotParty(registry, owner),
        owner === undefined && ownerName === undefined ? ownerNotNamed({}) : undefined,
        owner !== undefined && (ownerName ?? ownerCode) !== undefined
          ? ownerNamedTwice({ owner })
          : undefined,
        sameParty(registry, owner, owned) ? ownsItself({ party: owned }) : undefined,
        whyNotSpan(payload),
        isKnown ? ownershipKnown({ owned, owner: told }) : undefined,
      ) ?? [ownershipRecorded(payload)]
    );
  },
});
