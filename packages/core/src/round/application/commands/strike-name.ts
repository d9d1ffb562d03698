import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { RoundSituation } from '../../../act/command.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, PublicText } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { applicationWithdrawn, nameStruck } from '../events.ts';
import { nameNotOnNotice, withdrawalStillFree } from '../refusals.ts';

function whyNotPublished({ round, scheme }: RoundSituation, caseId: string): WhyNot {
  const rule = scheme.stage('application')?.withdrawalUntil;
  if (rule && !round.proceedings.stages.has(rule.value)) {
    return withdrawalStillFree({ stage: rule.value }, rule.cites);
  }
  const isOnNotice = [...round.publicNotice.notices.values()].some(
    (notice) => notice.replacedBy === undefined && notice.entries.some((entry) => entry.case === caseId),
  );
  return isOnNotice ? undefined : nameNotOnNotice({ case: caseId });
}

/** Strikes the name of an applicant who withdraws after the public notice, on a written request, with a public note. */
export const strikeName = roundCommand('strike-name', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.application.withdrawalUntil'],
  undo: 'never',
  payload: z.strictObject({ case: CaseId, note: PublicText, request: FileRef }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round } = situation;
    const { case: id, note, request } = payload;
    return (
      refuseAll(whyNotLive(round, id), whyNotPublished(situation, id)) ?? [
        applicationWithdrawn({ case: id, request, afterNotice: true }),
        nameStruck({ case: id, note }),
      ]
    );
  },
});
