import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { whyNotSubmitter } from '../approving-body.ts';
import { listSubmitted } from '../events.ts';
import { batchAlreadySubmitted, casesAlreadySubmitted } from '../refusals.ts';
import { whyNotReady } from '../why-not-ready.ts';

/**
 * Submits winners for approval once their notice is closed: the office to the government, or the committee where the
 * scheme names it; where the committee's approval is final, either of them. Cases held by an objection wait for a later
 * batch; a case is submitted once.
 */
export const submitList = roundCommand('submit-list', {
  by: [hat('office', 'head'), hat('committee', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('committee', 'clerk')],
  rules: ['process.approval', 'process.public-notice.objection.holds'],
  undo: 'rescind',
  redo: ['submit-list'],
  during: ['approval'],
  payload: z.strictObject({ batch: KeyId, cases: z.array(CaseId).min(1), report: FileRef }),
  cases: (payload) => payload.cases,
  decide: (situation) => {
    const wrong = whyNotSubmitter(situation);
    if (wrong) return { refused: [wrong] };
    const { round, payload } = situation;
    const { batch, report } = payload;
    const cases = [...new Set(payload.cases)];
    const submitted = [...round.approval.batches.values()].flatMap((entry) => entry.cases);
    const again = cases.filter((id) => submitted.includes(id));
    return (
      refuseAll(
        whyRedoFirst(round, 'submit-list'),
        round.approval.batches.has(batch) ? batchAlreadySubmitted({ batch }) : undefined,
        whyNotReady(situation, cases),
        again.length > 0 ? casesAlreadySubmitted({ cases: again }) : undefined,
      ) ?? [listSubmitted({ batch, cases, report })]
    );
  },
});
