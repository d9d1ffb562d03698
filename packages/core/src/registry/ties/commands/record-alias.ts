import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { tellingDomain } from '../../../fairness/conflict/mail-domain.ts';
import { whyNotOrganisation } from '../../parties/why-not-party.ts';
import { aliasRecorded } from '../events.ts';
import { aliasKnown, domainSaysNothing } from '../refusals.ts';

/** Records another name an organisation goes by, or its own mail domain, by which ties to it are found. */
export const recordAlias = registryCommand('record-alias', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['process.panel.recusal'],
  undo: 'rescind',
  payload: aliasRecorded.payload,
  decide: ({ registry, payload }) => {
    const { organisation, as, alias } = payload;
    const isKnown = registry.ties.aliases.some(
      (entry) =>
        sameParty(registry, entry.organisation, organisation) && entry.as === as && entry.alias === alias,
    );
    const isTelling =
      as === 'name' || tellingDomain(alias, registry.ties.words?.mailDomains ?? []) !== undefined;
    return (
      refuseAll(
        whyNotOrganisation(registry, organisation),
        isKnown ? aliasKnown({ organisation, alias }) : undefined,
        isTelling ? undefined : domainSaysNothing({ alias }),
      ) ?? [aliasRecorded(payload)]
    );
  },
});
