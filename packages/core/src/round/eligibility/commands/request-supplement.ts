import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { supplementRequested } from '../events.ts';
import { supplementDueTooSoon, supplementIdUsed, supplementsNotForeseen } from '../refusals.ts';
import { whyNotUndecided } from '../why-not-undecided.ts';

/** The office asks an applicant for missing material by a day; until then the case is not decided. */
export const requestSupplement = roundCommand('request-supplement', {
  by: [hat('office', 'clerk')],
  rules: ['process.eligibility.supplement'],
  undo: 'rescind',
  redo: ['request-supplement'],
  payload: supplementRequested.payload,
  during: ['eligibility'],
  cases: (payload) => [payload.case],
  decide: ({ round, scheme, today, payload }) => {
    const { supplement, case: caseId, dueOn } = payload;
    const rule = scheme.stage('eligibility')?.supplement;
    return (
      refuseAll(
        whyNotLive(round, caseId),
        whyNotUndecided(round, caseId),
        rule?.value ? undefined : supplementsNotForeseen({}, rule?.cites),
        round.eligibility.supplements.has(supplement) ? supplementIdUsed({ supplement }) : undefined,
        dueOn <= today ? supplementDueTooSoon({ dueOn }) : undefined,
      ) ?? [supplementRequested(payload)]
    );
  },
});
