import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { liveWinners } from '../../public-notice/standing-notice.ts';
import { closeAndOpenNext } from '../../stage.ts';
import { emptyPlaces } from '../empty-places.ts';
import { roundEnded } from '../events.ts';
import { winnersUndecided } from '../refusals.ts';
import { whyUntold } from '../untold-outcomes.ts';

/**
 * Ends the round when every winner still in it is decided by the government and everyone has been told of the
 * outcome of objections; says which places stay empty.
 */
export const endRound = roundCommand('end-round', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [
    'process.approval',
    'process.composite.emptyPlaces',
    'process.public-notice.objection.upheld',
    'process.public-notice.objection.rejected',
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
        ...closeAndOpenNext(situation, 'approval'),
        roundEnded({ on: today, emptyPlaces: emptyPlaces(round) }),
      ]
    );
  },
});
