import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { FileRef, ObjectionId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { outcomeTold } from '../events.ts';
import { caseOfObjection } from '../objector.ts';
import { alreadyTold, noOutcomeYet } from '../refusals.ts';
import { objectionStages } from '../stages.ts';

/** The office tells the objector, the applicant or the recommender how an objection ended, each once, by letter. */
export const tellOutcome = roundCommand('tell-outcome', {
  by: [hat('office', 'clerk')],
  rules: ['process.public-notice.objection.upheld', 'process.public-notice.objection.rejected'],
  undo: 'never',
  during: objectionStages,
  payload: z.strictObject({
    objection: ObjectionId,
    to: z.enum(['objector', 'applicant', 'recommender']),
    letter: FileRef,
  }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: ({ round, legalDay, payload }) => {
    const objection = round.objection.objections.get(payload.objection);
    if (!objection) return { refused: [notFound({ what: payload.objection })] };
    const hasEnded = objection.decided ?? objection.referred ?? objection.examined?.accepted === false;
    return (
      refuseAll(
        hasEnded ? undefined : noOutcomeYet({ objection: objection.objection }),
        objection.told.has(payload.to) ? alreadyTold({ to: payload.to }) : undefined,
      ) ?? [outcomeTold({ ...payload, on: legalDay })]
    );
  },
});
