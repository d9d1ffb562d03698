import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { honourConferred } from '../../../registry/honours/events.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { ApprovalFormSchema } from '../../../scheme/model/deciding-stages.ts';
import { whyNotApprover, whyNotForm } from '../approving-body.ts';
import { listDecided } from '../events.ts';
import { type ApprovedCase, approvedCase, honourFor, isHonouredBefore } from '../honours-to-confer.ts';
import { batchAlreadyDecided, batchNotCovered, decidedOnOtherDay, differsFromNotice } from '../refusals.ts';
import { whyNotPlaces } from '../why-not-places.ts';
import { whyNotReady } from '../why-not-ready.ts';

function whyNotCovered(batch: readonly string[], decided: readonly string[]) {
  const missing = batch.filter((id) => !decided.includes(id));
  const surplus = decided.filter((id, at) => !batch.includes(id) || decided.indexOf(id) !== at);
  return missing.length + surplus.length > 0 ? batchNotCovered({ missing, surplus }) : undefined;
}

const PayloadSchema = z.strictObject({
  batch: KeyId,
  approved: z.array(z.strictObject({ case: CaseId, grade: KeySchema, name: PublicText })),
  notApproved: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
  decidedOn: LocalDateSchema,
  form: ApprovalFormSchema.optional(),
  document: FileRef,
});
type Approved = z.infer<typeof PayloadSchema>['approved'];

function whyNotAsNoticed(given: Approved, noticed: readonly ApprovedCase[]) {
  const cases = given
    .filter((one) => {
      const entry = noticed.find((each) => each.case === one.case);
      return entry !== undefined && (entry.grade !== one.grade || entry.name !== one.name);
    })
    .map((one) => one.case);
  return cases.length > 0 ? differsFromNotice({ cases }) : undefined;
}

/**
 * The government, or the committee where its approval is final, decides on a submitted list, name by name and in a form
 * that the scheme names, and the approved ones are honoured in the registry. Places are counted again under the
 * registry's present state; a grade honoured once a period is not honoured again.
 */
export const approveList = roundCommand('approve-list', {
  by: [hat('approver', 'head'), hat('committee', 'head')],
  preparedBy: [hat('approver', 'clerk'), hat('committee', 'clerk')],
  rules: [
    'process.approval.by',
    'process.approval.forms',
    'period.approvedPlaces',
    'cumulation.upgrade',
    'cumulation.honouredOnce',
  ],
  undo: 'never',
  during: ['approval'],
  payload: PayloadSchema,
  cases: ({ approved, notApproved }) => [...approved, ...notApproved].map((entry) => entry.case),
  decide: (situation) => {
    const wrong = whyNotApprover(situation);
    if (wrong) return { refused: [wrong] };
    const { round, legalDay, payload } = situation;
    const { batch, notApproved, decidedOn, form, document } = payload;
    const submitted = round.approval.batches.get(batch);
    const plan = round.call.plan;
    if (!submitted || !plan) return { refused: [notFound({ what: batch })] };
    if (submitted.decided) return { refused: [batchAlreadyDecided({ batch })] };
    const named = payload.approved.map((entry) => entry.case);
    const approved = named.flatMap((id) => approvedCase(situation, id) ?? []);
    const again = approved.filter((one) => isHonouredBefore(situation, plan, one));
    const honoured = approved.filter((one) => !again.includes(one));
    return (
      refuseAll(
        whyNotForm(situation.scheme, form),
        whyNotCovered(submitted.cases, [...named, ...notApproved.map((entry) => entry.case)]),
        decidedOn === legalDay ? undefined : decidedOnOtherDay({ decidedOn, day: legalDay }),
        whyNotAsNoticed(payload.approved, approved),
        whyNotReady(situation, named),
        whyNotPlaces(situation, plan, honoured),
      ) ?? [
        ...honoured.map((one) => honourConferred(honourFor(situation, plan, one))),
        listDecided({
          batch,
          approved: approved.map(({ case: id, grade, name }) => ({ case: id, grade, name })),
          notApproved,
          honouredBefore: again.map((one) => one.case),
          decidedOn,
          ...(form === undefined ? {} : { form }),
          document,
        }),
      ]
    );
  },
});
