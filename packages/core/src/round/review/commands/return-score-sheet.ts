import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { scoreSheetReturned } from '../events.ts';
import { ReturnedSheet, whyNotReturn } from '../return-sheet.ts';
import { whyNotLeader } from '../why-not-score.ts';

/** The panel leader gives a sheet back to be scored again, with a reason, before the scorebook is confirmed. */
export const returnScoreSheet = roundCommand('return-score-sheet', {
  by: [hat('panel-leader')],
  rules: ['process.document-review', 'process.defence', 'process.site-review'],
  undo: 'never',
  payload: ReturnedSheet,
  cases: (payload) => [payload.case],
  decide: (situation) =>
    refuseAll(
      whyNotReturn(situation, situation.payload, 'return-score-sheet'),
      whyNotLeader(situation, situation.payload),
    ) ?? [scoreSheetReturned(situation.payload)],
});
