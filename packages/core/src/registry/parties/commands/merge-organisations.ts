import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotPast } from '../../jurisdiction/spans.ts';
import { organisationsMerged } from '../events.ts';
import { partyJoinedToItself, partyNamedTwice } from '../refusals.ts';
import { whyNotItself, whyNotOrganisation } from '../why-not-party.ts';

/**
 * Enters that organisations were absorbed by another: it has their honours, bars, bans, ties and duties from now on,
 * and nothing more is done under their ids.
 */
export const mergeOrganisations = registryCommand('merge-organisations', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'rescind',
  payload: organisationsMerged.payload,
  decide: ({ registry, payload, today }) => {
    const { into, merged, on } = payload;
    const named = [...new Set([into, ...merged])];
    const twice = [...new Set(merged.filter((party, at) => merged.indexOf(party) !== at))];
    return (
      refuseAll(
        named.map((party) => whyNotOrganisation(registry, party) ?? whyNotItself(registry, party)),
        merged.includes(into) ? partyJoinedToItself({ party: into }) : undefined,
        twice.map((party) => partyNamedTwice({ party })),
        whyNotPast(on, today),
      ) ?? [organisationsMerged(payload)]
    );
  },
});
