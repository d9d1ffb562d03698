import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { actsFor } from '../acts-for.ts';
import { agentAuthorised } from '../events.ts';
import { alreadyAgent } from '../refusals.ts';
import { whyNotItself, whyNotOrganisation, whyNotPerson } from '../why-not-party.ts';

/**
 * Gives a person the mandate to act and sign for an organisation: by the office or a recommender who saw the paper,
 * or by one who acts for the organisation already. To anyone else the organisation is not there.
 */
export const authoriseAgent = registryCommand('authorise-agent', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk'), hat('applicant')],
  rules: [],
  undo: 'rescind',
  payload: agentAuthorised.payload,
  decide: ({ registry, payload, actor, today }) => {
    const { organisation, person } = payload;
    if (actor.role === 'applicant' && !actsFor(registry, actor.person, organisation, today))
      return { refused: [notFound({ what: organisation })] };
    const agents = registry.parties.agents.get(organisation) ?? [];
    const isAgent = agents.some(
      (entry) => sameParty(registry, entry.person, person) && shareDay(entry, payload),
    );
    return (
      refuseAll(
        whyNotOrganisation(registry, organisation) ?? whyNotItself(registry, organisation),
        whyNotPerson(registry, person),
        whyNotSpan(payload),
        isAgent ? alreadyAgent({ person, organisation }) : undefined,
      ) ?? [agentAuthorised(payload)]
    );
  },
});
