import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, PartyId, Sealed } from '../../../act/fields.ts';
import { conflictDismissed } from '../events.ts';
import { openConflict, recordOf } from '../found-now.ts';

/**
 * Finds, with a reason, that a possible conflict is none, so that the person may act on the case. By somebody without
 * a conflict in it. When the acts it rests on change it is open again: the finding is bound to their trace.
 */
export const dismissConflict = roundCommand('dismiss-conflict', {
  by: [hat('office', 'clerk', 'head'), hat('recommender', 'head')],
  rules: ['recusal', 'process.panel.recusal'],
  undo: 'rescind',
  payload: z.strictObject({
    person: PartyId,
    case: CaseId,
    trace: z.string().min(1).optional(),
    reason: Sealed,
    evidence: z.array(FileRef).default([]),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { person, case: id, reason, evidence } = situation.payload;
    const named = openConflict(situation, situation.payload);
    if ('refused' in named) return named;
    const found = recordOf(situation, named.conflict);
    return [conflictDismissed({ person, case: id, found, reason, evidence })];
  },
});
