import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { whyNotShortlisted } from '../../document-review/why-not-shortlisted.ts';
import { defenceRecorded } from '../events.ts';
import { defenceAlreadyRecorded, defenceInFuture, defenceTooEarly } from '../refusals.ts';
import { whyNotSpeaker } from '../why-not-speaker.ts';

/** The defence belongs to the stage: from its opening to the day of the record, both included. */
function whyNotDay({ round, legalDay }: RoundSituation, heldOn: LocalDate): WhyNot {
  const openedOn = round.proceedings.stages.get('defence')?.openedOn;
  if (heldOn > legalDay) return defenceInFuture({ heldOn });
  return openedOn && heldOn < openedOn ? defenceTooEarly({ heldOn, openedOn }) : undefined;
}

/** The defence of a shortlisted case, with who spoke for it and the minutes. Marks are given only after it. */
export const recordDefence = roundCommand('record-defence', {
  by: [hat('office', 'clerk', 'head')],
  rules: ['process.defence.speaker'],
  during: ['defence'],
  undo: 'rescind',
  redo: ['record-defence'],
  mustRedo: true,
  payload: defenceRecorded.payload,
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, payload } = situation;
    const { case: id, heldOn } = payload;
    return (
      refuseAll(
        whyNotShortlisted(situation, id, 'defence'),
        round.defence.defences.has(id) ? defenceAlreadyRecorded({ case: id }) : undefined,
        whyNotDay(situation, heldOn),
        whyNotSpeaker(situation, payload),
      ) ?? [defenceRecorded(payload)]
    );
  },
});
