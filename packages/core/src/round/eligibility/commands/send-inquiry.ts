import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { inquirySent } from '../events.ts';
import { factStages } from '../fact-stages.ts';
import { bodyCannotAnswer, inquiriesNotForeseen, inquiryIdUsed } from '../refusals.ts';
import { whyNotAskable } from '../why-not-fact.ts';

function whyNotAnswering({ registry }: RoundSituation, to: string): Refusal | undefined {
  const body = registry.jurisdiction.bodies.get(to);
  const canAnswer = body?.kind === 'answering-department' || body?.kind === 'department';
  return canAnswer && !body.closed ? undefined : bodyCannotAnswer({ body: to });
}

/** The office asks a department for facts about an applicant. The answer is entered by the department itself. */
export const sendInquiry = roundCommand('send-inquiry', {
  by: [hat('office', 'clerk')],
  rules: ['process.eligibility.inquiries'],
  undo: 'rescind',
  redo: ['send-inquiry'],
  payload: inquirySent.payload,
  during: factStages,
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { inquiry, case: caseId, to, facts } = payload;
    const rule = scheme.stage('eligibility')?.inquiries;
    const application = round.application.applications.get(caseId);
    return (
      refuseAll(
        whyNotLive(round, caseId),
        rule?.value ? undefined : inquiriesNotForeseen({}, rule?.cites),
        round.eligibility.inquiries.has(inquiry) ? inquiryIdUsed({ inquiry }) : undefined,
        whyNotAnswering(situation, to),
        facts.map((fact) => whyNotAskable(scheme, application, fact)),
      ) ?? [inquirySent(payload)]
    );
  },
});
