import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { partyRegistered } from '../events.ts';
import {
  alreadyRegistered,
  codeKindDoesNotFit,
  organisationNeedsName,
  partyIdTaken,
  personNameNotSealed,
} from '../refusals.ts';

/**
 * Registers an organisation (its name is public) or a person (the name stays sealed). A code that is known already
 * is refused without telling whose it is. An organisation's code is a credit code (GB 32100-2015), a person's never.
 */
export const registerParty = registryCommand('register-party', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk'), hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: partyRegistered.payload,
  decide: ({ registry, payload }) => {
    const { party, kind, name, codeIndex, codeKind } = payload;
    const fits = (kind === 'organisation') === (codeKind === 'credit-code');
    return (
      refuseAll(
        registry.parties.parties.has(party) ? partyIdTaken({ party }) : undefined,
        registry.parties.byCodeIndex.has(codeIndex) ? alreadyRegistered({}) : undefined,
        kind === 'organisation' && name === undefined ? organisationNeedsName({}) : undefined,
        kind === 'individual' && name !== undefined ? personNameNotSealed({}) : undefined,
        fits ? undefined : codeKindDoesNotFit({ track: kind, codeKind }),
      ) ?? [partyRegistered(payload)]
    );
  },
});
