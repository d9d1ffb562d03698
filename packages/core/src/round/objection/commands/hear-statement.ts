import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { FileRef, ObjectionId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { statementHeard } from '../events.ts';
import { caseOfObjection } from '../objector.ts';
import { objectionStages } from '../stages.ts';
import { whyNotOpen } from '../why-not-open.ts';

/** A side of an accepted objection is heard and its statement recorded; a side may be heard more than once. */
export const hearStatement = roundCommand('hear-statement', {
  by: [hat('office', 'clerk')],
  rules: ['process.public-notice.objection.hears'],
  undo: 'never',
  during: objectionStages,
  payload: z.strictObject({
    objection: ObjectionId,
    side: z.enum(['objector', 'applicant']),
    statement: Sealed,
    record: FileRef,
  }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: ({ round, legalDay, payload }) => {
    const objection = round.objection.objections.get(payload.objection);
    if (!objection) return { refused: [notFound({ what: payload.objection })] };
    return refuseAll(whyNotOpen(objection)) ?? [statementHeard({ ...payload, heardOn: legalDay })];
  },
});
