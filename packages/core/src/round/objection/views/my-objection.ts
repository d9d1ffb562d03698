import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { ObjectionId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { ownObjection } from '../objector.ts';

/**
 * The objector's own objection: what was given, what is missing and until when, and the outcome once it was told.
 * Another's objection is not found.
 */
export const myObjectionView = roundView('my-objection', {
  for: [hat('objector')],
  query: z.strictObject({ objection: ObjectionId }),
  cases: () => [],
  answer: ({ registry, round, viewer, today, query }) => {
    const own = ownObjection({ registry, round, person: viewer.person, day: today }, query.objection);
    if (!own) return NOT_FOUND;
    const isTold = own.told.has('objector');
    return {
      objection: own.objection,
      notice: own.notice,
      case: own.case,
      parts: own.parts,
      missing: own.missing,
      receivedOn: own.receivedOn,
      inTime: own.inTime,
      completeBy: own.missing.length > 0 ? own.cureBy?.endsOn : undefined,
      examineBy: own.examineBy.endsOn,
      examined: own.examined && { accepted: own.examined.accepted, on: own.examined.on },
      heard: own.heard.has('objector'),
      decided: isTold ? own.decided : undefined,
      referred: isTold ? own.referred : undefined,
    };
  },
});
