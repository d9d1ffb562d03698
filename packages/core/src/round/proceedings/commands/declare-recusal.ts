import { z } from 'zod';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { personRecused } from '../events.ts';
import { participants } from '../participants.ts';

/** A person declares a conflict of their own: from now on the case does not exist for them. */
export const declareRecusal = roundCommand('declare-recusal', {
  by: participants,
  rules: ['recusal'],
  undo: 'rescind',
  payload: z.strictObject({ case: CaseId, account: Sealed.optional() }),
  standsAside: true,
  cases: (payload) => [payload.case],
  decide: ({ payload, actor }) => [personRecused({ ...payload, person: actor.person, ground: 'declared' })],
});
