import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { partyRenamed } from '../events.ts';
import { organisationNeedsName, personNameNotSealed } from '../refusals.ts';
import { whyNotItself } from '../why-not-party.ts';

/**
 * Enters a new name or other changes of a party, by two persons of the office who saw the paper. An organisation's
 * name is public, a person's stays in the sealed profile. What was granted under an earlier name keeps it.
 */
export const renameParty = registryCommand('rename-party', {
  by: [hat('office', 'clerk', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'rescind',
  payload: partyRenamed.payload,
  decide: ({ registry, payload }) => {
    const { party, name } = payload;
    const known = registry.parties.parties.get(party);
    if (!known) return { refused: [notFound({ what: party })] };
    return (
      refuseAll(
        whyNotItself(registry, party),
        known.kind === 'organisation' && name === undefined ? organisationNeedsName({}) : undefined,
        known.kind === 'individual' && name !== undefined ? personNameNotSealed({}) : undefined,
      ) ?? [partyRenamed(payload)]
    );
  },
});
