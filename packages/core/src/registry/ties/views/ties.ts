import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { idsOf } from '../../../access/same-party.ts';
import { PartyId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';

/**
 * What is on record of a party that conflicts of interest are found by: owners and owned, ties, other names. Under
 * whichever of its ids; codes stay indexes and are not told.
 */
export const tiesView = registryView('ties', {
  for: [hat('office'), hat('supervisor')],
  query: z.strictObject({ party: PartyId }),
  answer: ({ registry, query }) => {
    if (!registry.parties.parties.has(query.party)) return NOT_FOUND;
    const own = new Set(idsOf(registry, query.party));
    const isOwn = (id: string | undefined) => id !== undefined && own.has(id);
    const { ownerships, outside, persons, aliases, words } = registry.ties;
    return {
      party: query.party,
      nameWords: words?.id ?? null,
      aliases: aliases
        .filter(({ organisation }) => isOwn(organisation))
        .map(({ as, alias, act }) => ({ as, alias, act })),
      ownerships: ownerships
        .filter(({ owner, owned }) => isOwn(owner) || isOwn(owned))
        .map(({ ownerCode: _code, ...entry }) => entry),
      ties: registry.parties.ties.filter((tie) => isOwn(tie.person) || isOwn(tie.organisation)),
      outsideTies: outside
        .filter(({ person }) => isOwn(person))
        .map(({ organisationCode: _code, ...entry }) => entry),
      personTies: persons.filter(({ person, other }) => isOwn(person) || isOwn(other)),
    };
  },
});
