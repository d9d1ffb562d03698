import { z } from 'zod';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { applicationWithdrawn } from '../events.ts';
import { filers, whyNotOnPaper } from '../filers.ts';
import { withdrawalOver } from '../refusals.ts';

/** The applicant takes the application back, freely until the stage the scheme names (the public notice) opens. */
export const withdrawApplication = roundCommand('withdraw-application', {
  by: filers,
  rules: ['process.application.withdrawalUntil'],
  undo: 'rescind',
  payload: z.strictObject({ case: CaseId, reason: Sealed.optional() }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, scheme } = situation;
    const rule = scheme.stage('application')?.withdrawalUntil;
    const isOver = rule && round.proceedings.stages.has(rule.value);
    return (
      refuseAll(
        whyNotOnPaper(situation),
        whyNotLive(round, payload.case),
        isOver ? withdrawalOver({ stage: rule.value }, rule.cites) : undefined,
      ) ?? [applicationWithdrawn({ ...payload, afterNotice: false })]
    );
  },
});
