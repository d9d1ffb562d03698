import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { personTieRecorded } from '../events.ts';
import { personTieKnown, tiedToOneself } from '../refusals.ts';

/** Records a tie between two registered persons: kinship, a shared project, teaching, advice, an earlier panel. */
export const recordPersonTie = registryCommand('record-person-tie', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['process.panel.recusal', 'process.panel.lookBack'],
  undo: 'rescind',
  payload: personTieRecorded.payload,
  decide: ({ registry, payload }) => {
    const { person, other, kind } = payload;
    const same = (one: string, two: string) => sameParty(registry, one, two);
    const isKnown = registry.ties.persons.some(
      (tie) =>
        tie.kind === kind &&
        shareDay(tie, payload) &&
        ((same(tie.person, person) && same(tie.other, other)) ||
          (same(tie.person, other) && same(tie.other, person))),
    );
    return (
      refuseAll(
        [...new Set([person, other])].map((each) => whyNotPerson(registry, each)),
        same(person, other) ? tiedToOneself({ person }) : undefined,
        whyNotSpan(payload),
        isKnown ? personTieKnown({ person, other, kind }) : undefined,
      ) ?? [personTieRecorded(payload)]
    );
  },
});
