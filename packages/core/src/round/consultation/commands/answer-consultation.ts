import { z } from 'zod';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, PublicText, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { consultationAnswered } from '../events.ts';
import { headsOfUnits } from '../opinion-giving.ts';
import { alreadyAnswered, notUnderConsultation, unitNotAsked } from '../refusals.ts';

/** The head of a member unit gives its opinion on the list, once, with remarks on single cases of the list. */
export const answerConsultation = roundCommand('answer-consultation', {
  by: headsOfUnits,
  rules: ['process.consultation.asks'],
  undo: 'rescind',
  redo: ['answer-consultation'],
  during: ['consultation'],
  payload: z.strictObject({
    agrees: z.boolean(),
    remarks: z.array(z.strictObject({ case: CaseId, text: Sealed })).default([]),
    summary: PublicText,
    document: FileRef,
  }),
  cases: () => 'every-case',
  decide: ({ round, actor, payload }) => {
    const { units, cases, answers } = round.consultation;
    const unit = actor.body ?? '';
    if (!units.includes(unit)) return { refused: [unitNotAsked({ unit })] };
    const foreign = payload.remarks.map((remark) => remark.case).filter((id) => !cases.includes(id));
    return (
      refuseAll(
        answers.has(unit) ? alreadyAnswered({ unit }) : undefined,
        foreign.length > 0 ? notUnderConsultation({ cases: foreign }) : undefined,
      ) ?? [consultationAnswered({ unit, ...payload })]
    );
  },
});
