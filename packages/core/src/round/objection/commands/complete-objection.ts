import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { ObjectionId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { endOfTerm, termOf } from '../../term-of.ts';
import { ObjectionPartsSchema, objectionCompleted } from '../events.ts';
import { isCureRunning } from '../holding.ts';
import { joinedParts, missingParts } from '../missing-parts.ts';
import { caseOfObjection, ownObjection } from '../objector.ts';
import { cureOver, objectionComplete, objectionLate, objectionReferredAway } from '../refusals.ts';
import { objectionStages } from '../stages.ts';

/** The objector supplies what was missing, until the last day of the cure; the office's term starts anew. */
export const completeObjection = roundCommand('complete-objection', {
  by: [hat('objector')],
  rules: ['process.public-notice.objection.cureWithin', 'process.public-notice.objection.examineWithin'],
  undo: 'never',
  during: objectionStages,
  payload: z.strictObject({ objection: ObjectionId, parts: ObjectionPartsSchema }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: ({ registry, round, scheme, actor, legalDay, calendar, payload }) => {
    const rules = scheme.stage('public-notice')?.objection;
    const own = ownObjection({ registry, round, person: actor.person, day: legalDay }, payload.objection);
    if (!rules || !own) return { refused: [notFound({ what: payload.objection })] };
    const { objection, objectorKind, missing, receivedOn, inTime, cureBy, referred } = own;
    const parts = joinedParts(own.parts, payload.parts);
    return (
      refuseAll(
        missing.length === 0 ? objectionComplete({ objection }) : undefined,
        inTime ? undefined : objectionLate({ receivedOn }, scheme.citesOf('process.public-notice.term')),
        referred ? objectionReferredAway({ because: referred }) : undefined,
        cureBy && !isCureRunning(own, { day: legalDay, calendar })
          ? cureOver({ endedOn: endOfTerm(cureBy, calendar) }, rules.cureWithin.cites)
          : undefined,
      ) ?? [
        objectionCompleted({
          objection,
          parts,
          missing: [...missingParts(rules, objectorKind, parts)],
          receivedOn: legalDay,
          examineBy: termOf(legalDay, rules.examineWithin, calendar),
        }),
      ]
    );
  },
});
