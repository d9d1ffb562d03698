import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { isHolding } from '../holding.ts';

/** All objections of the round in one line each, for the office, the committee and the supervisor. */
export const objectionsView = roundView('objections', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round, scheme, today, calendar }) => ({
    objections: [...round.objection.objections.values()].map((objection) => ({
      objection: objection.objection,
      notice: objection.notice,
      case: objection.case,
      receivedOn: objection.receivedOn,
      inTime: objection.inTime,
      missing: objection.missing,
      examineBy: objection.examineBy.endsOn,
      examined: objection.examined,
      decided: objection.decided,
      referred: objection.referred,
      holding: isHolding({ round, scheme, calendar, day: today }, objection),
    })),
  }),
});
