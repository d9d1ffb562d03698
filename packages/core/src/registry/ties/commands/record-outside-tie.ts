import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { outsideTieRecorded } from '../events.ts';
import { organisationRegistered, outsideTieKnown } from '../refusals.ts';

/**
 * Records a tie of a person to an organisation that nobody registered, as a curriculum vitae tells it. If an
 * organisation with this name, code or mail domain applies one day, the tie is found.
 */
export const recordOutsideTie = registryCommand('record-outside-tie', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['process.panel.recusal', 'process.panel.lookBack'],
  undo: 'rescind',
  payload: outsideTieRecorded.payload,
  decide: ({ registry, payload }) => {
    const { person, organisationName: organisation, organisationCode, kind } = payload;
    const registered =
      organisationCode === undefined ? undefined : registry.parties.byCodeIndex.get(organisationCode);
    const isKnown = registry.ties.outside.some(
      (tie) =>
        sameParty(registry, tie.person, person) &&
        tie.organisationName === organisation &&
        tie.kind === kind &&
        shareDay(tie, payload),
    );
    return (
      refuseAll(
        whyNotPerson(registry, person),
        registered === undefined ? undefined : organisationRegistered({ party: registered }),
        whyNotSpan(payload),
        isKnown ? outsideTieKnown({ person, organisation, kind }) : undefined,
      ) ?? [outsideTieRecorded(payload)]
    );
  },
});
