import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, PartyId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { personRecused } from '../../proceedings/events.ts';
import { alreadyRecused } from '../../proceedings/refusals.ts';
import { conflictConfirmed } from '../events.ts';
import { isOnRecord, openConflict, recordOf } from '../found-now.ts';

/**
 * Finds that a possible conflict is one: the person takes no part in the case from now on. By somebody without a
 * conflict in that case; whoever has one, found or waiting, does not get here.
 */
export const confirmConflict = roundCommand('confirm-conflict', {
  by: [hat('office', 'clerk', 'head'), hat('recommender', 'head')],
  rules: ['recusal', 'process.panel.recusal'],
  undo: 'rescind',
  payload: z.strictObject({
    person: PartyId,
    case: CaseId,
    trace: z.string().min(1).optional(),
    account: Sealed,
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { person, case: id, account } = situation.payload;
    const named = openConflict(situation, situation.payload);
    if ('refused' in named) return named;
    const found = recordOf(situation, named.conflict);
    return (
      refuseAll(isOnRecord(situation, person, id) ? alreadyRecused({ person, case: id }) : undefined) ?? [
        conflictConfirmed({ person, case: id, found, account }),
        personRecused({ person, case: id, ground: 'other', account, found }),
      ]
    );
  },
});
