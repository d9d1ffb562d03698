import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { honourConferred } from '../../../registry/honours/events.ts';
import { listDecided } from '../events.ts';
import { approvedCase, honourFor, isHonouredBefore } from '../honours-to-confer.ts';
import { batchAlreadyDecided, batchNotCovered } from '../refusals.ts';
import { whyNotPlaces } from '../why-not-places.ts';
import { whyNotReady } from '../why-not-ready.ts';

function whyNotCovered(batch: readonly string[], decided: readonly string[]) {
  const missing = batch.filter((id) => !decided.includes(id));
  const surplus = decided.filter((id, at) => !batch.includes(id) || decided.indexOf(id) !== at);
  return missing.length + surplus.length > 0 ? batchNotCovered({ missing, surplus }) : undefined;
}

/**
 * The government decides on a submitted list, name by name, and the approved ones are honoured in the registry. Places
 * are counted again under the registry's present state; a grade honoured once a period is not honoured again.
 */
export const approveList = roundCommand('approve-list', {
  by: [hat('approver', 'head')],
  preparedBy: [hat('approver', 'clerk')],
  rules: ['process.approval.by', 'period.approvedPlaces', 'cumulation.upgrade', 'cumulation.honouredOnce'],
  undo: 'never',
  during: ['approval'],
  payload: z.strictObject({
    batch: KeyId,
    approved: z.array(CaseId),
    notApproved: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
    document: FileRef,
  }),
  cases: ({ approved, notApproved }) => [...approved, ...notApproved.map((entry) => entry.case)],
  decide: (situation) => {
    const { round, legalDay, payload } = situation;
    const { batch, notApproved, document } = payload;
    const submitted = round.approval.batches.get(batch);
    const plan = round.call.plan;
    if (!submitted || !plan) return { refused: [notFound({ what: batch })] };
    const approved = payload.approved.flatMap((id) => approvedCase(situation, id) ?? []);
    const again = approved.filter((one) => isHonouredBefore(situation, plan, one));
    const honoured = approved.filter((one) => !again.includes(one));
    return (
      refuseAll(
        submitted.decided ? batchAlreadyDecided({ batch }) : undefined,
        whyNotCovered(submitted.cases, [...payload.approved, ...notApproved.map((entry) => entry.case)]),
        submitted.decided ? undefined : whyNotReady(situation, payload.approved),
        submitted.decided ? undefined : whyNotPlaces(situation, plan, honoured),
      ) ?? [
        ...honoured.map((one) => honourConferred(honourFor(situation, plan, one))),
        listDecided({
          batch,
          approved: approved.map(({ case: id, grade, name }) => ({ case: id, grade, name })),
          notApproved,
          honouredBefore: again.map((one) => one.case),
          decidedOn: legalDay,
          document,
        }),
      ]
    );
  },
});
