import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { ObjectionId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { objectionDecided } from '../events.ts';
import { caseOfObjection } from '../objector.ts';
import { objectionNotVerified, sidesNotHeard } from '../refusals.ts';
import { objectionStages } from '../stages.ts';
import { whyNotOpen } from '../why-not-open.ts';

/**
 * Decides an accepted objection once the sides the scheme names are heard and it is verified. Upheld takes the case
 * out of the round; not upheld has no effect on it.
 */
export const decideObjection = roundCommand('decide-objection', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [
    'process.public-notice.objection.hears',
    'process.public-notice.objection.verifiedBy',
    'process.public-notice.objection.upheld',
    'process.public-notice.objection.rejected',
  ],
  undo: 'rescind',
  redo: ['decide-objection'],
  during: objectionStages,
  payload: z.strictObject({ objection: ObjectionId, upheld: z.boolean(), reason: Sealed }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: ({ round, scheme, legalDay, payload }) => {
    const objection = round.objection.objections.get(payload.objection);
    const rules = scheme.stage('public-notice')?.objection;
    if (!objection || !rules) return { refused: [notFound({ what: payload.objection })] };
    const unheard = rules.hears.value.filter((side) => !objection.heard.has(side));
    const unverified = rules.verifiedBy.value.filter((by) =>
      by === 'experts' ? !objection.verified : !objection.verified?.withRecommender,
    );
    return (
      refuseAll(
        whyNotOpen(objection),
        unheard.length > 0 ? sidesNotHeard({ sides: unheard }, rules.hears.cites) : undefined,
        unverified.length > 0 ? objectionNotVerified({ by: unverified }, rules.verifiedBy.cites) : undefined,
      ) ?? [objectionDecided({ ...payload, case: objection.case, decidedOn: legalDay })]
    );
  },
});
