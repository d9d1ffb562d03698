import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { supervisionGroupDissolved } from '../../../registry/staff/events.ts';
import { liveWinners } from '../../public-notice/standing-notice.ts';
import { closeAndOpenNext } from '../../stage.ts';
import { groupOfRound } from '../../supervision/group-of-round.ts';
import { emptyPlaces } from '../empty-places.ts';
import { roundEnded } from '../events.ts';
import { winnersUndecided } from '../refusals.ts';
import { whyUntold } from '../untold-outcomes.ts';

/** The end of the supervision group that watched over the round; nothing where there is none. */
function dissolved(situation: RoundSituation): EventDraft[] {
  const group = groupOfRound(situation);
  if (!group) return [];
  const { programme, period, body } = group;
  return [supervisionGroupDissolved({ programme, period, body, on: situation.today })];
}

/**
 * Ends the round when every winner still in it is decided and everyone has been told of the outcome of objections; says
 * which places stay empty. The supervision group of the round is dissolved with it.
 */
export const endRound = roundCommand('end-round', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [
    'process.approval',
    'process.composite.emptyPlaces',
    'process.public-notice.objection.upheld',
    'process.public-notice.objection.rejected',
    'supervision.group.dissolved',
  ],
  undo: 'never',
  during: ['approval'],
  payload: z.strictObject({}),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, scheme, today } = situation;
    const approved = [...round.approval.batches.values()].flatMap((batch) => batch.decided?.approved ?? []);
    const waiting = liveWinners(round)
      .map((winner) => winner.case)
      .filter((id) => !approved.some((entry) => entry.case === id));
    return (
      refuseAll(
        waiting.length > 0 ? winnersUndecided({ cases: waiting }) : undefined,
        whyUntold(round, scheme),
      ) ?? [
        ...dissolved(situation),
        ...closeAndOpenNext(situation, 'approval'),
        roundEnded({ on: today, emptyPlaces: emptyPlaces(round) }),
      ]
    );
  },
});
