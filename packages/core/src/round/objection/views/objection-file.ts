import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { ObjectionId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { isHolding } from '../holding.ts';
import { caseOfObjection } from '../objector.ts';

/**
 * An objection from receipt to outcome, with the objector's identity, for the office, the committee and the
 * supervisor; `holding` says whether it holds its case today.
 */
export const objectionFileView = roundView('objection-file', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ objection: ObjectionId }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  answer: ({ round, scheme, today, calendar, query }) => {
    const objection = round.objection.objections.get(query.objection);
    if (!objection) return NOT_FOUND;
    return {
      ...objection,
      heard: [...objection.heard],
      told: [...objection.told],
      holding: isHolding({ round, scheme, calendar, day: today }, objection),
    };
  },
});
