import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { scoreSheetReturned } from '../events.ts';
import { ReturnedSheet, whyNotReturn } from '../return-sheet.ts';

/** The office gives a sheet back to be scored again: two persons, a reason, before the scorebook is confirmed. */
export const orderRescoring = roundCommand('order-rescoring', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.document-review', 'process.defence', 'process.site-review'],
  undo: 'never',
  payload: ReturnedSheet,
  cases: (payload) => [payload.case],
  decide: (situation) =>
    refuseAll(whyNotReturn(situation, situation.payload, 'order-rescoring')) ?? [
      scoreSheetReturned(situation.payload),
    ],
});
