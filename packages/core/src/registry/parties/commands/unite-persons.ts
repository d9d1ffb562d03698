import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { personsUnited } from '../events.ts';
import { partyJoinedToItself } from '../refusals.ts';
import { whyNotItself, whyNotPerson } from '../why-not-party.ts';

/**
 * Enters that two registered persons are one, under two documents: proposed by a clerk, decided by the head. The person
 * has the honours, bans, ties and mandates of both; no act needing two persons is done by the two alone.
 */
export const unitePersons = registryCommand('unite-persons', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'rescind',
  payload: personsUnited.payload,
  decide: ({ registry, payload }) => {
    const { keep, same } = payload;
    const named = [...new Set([keep, same])];
    return (
      refuseAll(
        named.map((party) => whyNotPerson(registry, party) ?? whyNotItself(registry, party)),
        keep === same ? partyJoinedToItself({ party: keep }) : undefined,
      ) ?? [personsUnited(payload)]
    );
  },
});
