import { z } from 'zod';
import { isRecused } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, PartyId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { personRecused } from '../events.ts';
import { alreadyRecused } from '../refusals.ts';

/** The office finds that another person takes no part in a case. The ground is named, its account sealed. */
export const recusePerson = roundCommand('recuse-person', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['recusal'],
  undo: 'rescind',
  payload: z.strictObject({
    person: PartyId,
    case: CaseId,
    ground: z.enum(['same-employer', 'former-employer', 'kinship', 'shareholding', 'other']),
    account: Sealed.optional(),
  }),
  cases: (payload) => [payload.case],
  decide: ({ payload, registry, round }) => {
    const { person, case: id } = payload;
    const isPerson = registry.parties.parties.get(person)?.kind === 'individual';
    return (
      refuseAll(
        isPerson ? undefined : notFound({ what: person }),
        isRecused(round, person, id) ? alreadyRecused({ person, case: id }) : undefined,
      ) ?? [personRecused(payload)]
    );
  },
});
