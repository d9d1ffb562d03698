import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { tieRecorded } from '../events.ts';
import { tieKnown } from '../refusals.ts';
import { whyNotOrganisation, whyNotPerson } from '../why-not-party.ts';

/** Records a tie between a person and an organisation, from which conflicts of interest are found. */
export const recordTie = registryCommand('record-tie', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['process.panel.recusal', 'process.panel.lookBack'],
  undo: 'rescind',
  payload: tieRecorded.payload,
  decide: ({ registry, payload }) => {
    const { person, organisation, kind } = payload;
    const isKnown = registry.parties.ties.some(
      (tie) =>
        sameParty(registry, tie.person, person) &&
        sameParty(registry, tie.organisation, organisation) &&
        tie.kind === kind &&
        shareDay(tie, payload),
    );
    return (
      refuseAll(
        whyNotPerson(registry, person),
        whyNotOrganisation(registry, organisation),
        whyNotSpan(payload),
        isKnown ? tieKnown({ person, organisation, kind }) : undefined,
      ) ?? [tieRecorded(payload)]
    );
  },
});
