import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { KeyId, ObjectionId, PublicText, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { complaintFiled } from '../../../registry/complaints/events.ts';
import { objectionReferred } from '../events.ts';
import { isCureRunning } from '../holding.ts';
import { isAnonymous } from '../missing-parts.ts';
import { caseOfObjection } from '../objector.ts';
import { alreadyExamined, complaintIdTaken, notToBeReferred, objectionReferredAway } from '../refusals.ts';
import type { Objection } from '../slice.ts';
import { objectionStages } from '../stages.ts';

/** Why an objection goes on as a complaint; nothing while it can still be dealt with as an objection. */
function whyReferred(
  { scheme, legalDay, calendar }: RoundSituation,
  objection: DeepReadonly<Objection>,
): 'late' | 'anonymous' | 'never-completed' | undefined {
  const rules = scheme.stage('public-notice')?.objection;
  const isDue = !objection.inTime || !isCureRunning(objection, { day: legalDay, calendar });
  if (!rules || !isDue) return undefined;
  if (isAnonymous(rules, objection.objectorKind, objection.parts)) return 'anonymous';
  if (!objection.inTime) return 'late';
  return objection.missing.length > 0 ? 'never-completed' : undefined;
}

/**
 * A late objection, or one that was never completed, goes on as a complaint to the registry; one that does not show
 * who objects as an anonymous complaint, without the complainant.
 */
export const referObjection = roundCommand('refer-objection', {
  by: [hat('office', 'head', 'clerk')],
  rules: ['process.public-notice.objection', 'supervision.complaints'],
  undo: 'never',
  during: objectionStages,
  payload: z.strictObject({
    objection: ObjectionId,
    complaint: KeyId,
    against: z
      .enum(['examiner', 'office', 'recommender', 'applicant', 'winner', 'other'])
      .default('applicant'),
    account: Sealed,
    note: PublicText,
  }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: (situation) => {
    const { registry, round, roundId, payload } = situation;
    const { complaint, against, account, note } = payload;
    const objection = round.objection.objections.get(payload.objection);
    if (!objection) return { refused: [notFound({ what: payload.objection })] };
    const id = objection.objection;
    const because = whyReferred(situation, objection);
    const named = because !== 'anonymous';
    const profile = registry.parties.parties.get(objection.objector)?.profile;
    const refused = refuseAll(
      objection.referred ? objectionReferredAway({ because: objection.referred }) : undefined,
      objection.examined?.accepted ? alreadyExamined({ objection: id }) : undefined,
      because ? undefined : notToBeReferred({ objection: id }),
      registry.complaints.complaints.has(complaint) ? complaintIdTaken({ complaint }) : undefined,
    );
    if (refused || !because) return refused ?? { refused: [notToBeReferred({ objection: id })] };
    return [
      complaintFiled({
        complaint,
        round: roundId,
        against,
        account,
        named,
        ...(named && profile ? { complainant: profile } : {}),
        evidence: [...objection.parts.evidence],
      }),
      objectionReferred({ objection: id, because, note }),
    ];
  },
});
