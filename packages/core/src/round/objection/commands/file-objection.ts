import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { CaseId, NoticeId, ObjectionId, PartyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { noticeReplaced } from '../../public-notice/refusals.ts';
import type { PublicNotice } from '../../public-notice/slice.ts';
import { endOfTerm, termOf } from '../../term-of.ts';
import { ObjectionPartsSchema, objectionFiled } from '../events.ts';
import { missingParts } from '../missing-parts.ts';
import { isAgentOf } from '../objector.ts';
import { notAnAgent, notInNotice, objectionAlreadyFiled } from '../refusals.ts';
import { objectionStages } from '../stages.ts';

function isNamedOn(notice: DeepReadonly<PublicNotice> | undefined, caseId: string): boolean {
  return notice?.entries.some((entry) => entry.case === caseId) ?? false;
}

/**
 * A person, or the agent of an organisation, objects to one name on a notice. What is missing is computed and told;
 * received after the notice's last day it is recorded as late. The office's term runs from the receipt, the cure of an
 * incomplete one from the notice's last day.
 */
export const fileObjection = roundCommand('file-objection', {
  by: [hat('objector')],
  rules: ['process.public-notice.objection', 'process.public-notice.term'],
  undo: 'never',
  during: objectionStages,
  payload: z.strictObject({
    objection: ObjectionId,
    notice: NoticeId,
    case: CaseId,
    organisation: PartyId.optional(),
    parts: ObjectionPartsSchema,
  }),
  // A case that the notice does not name is told alike, whether there is one or not.
  cases: ({ notice, case: id }, round) => (isNamedOn(round.publicNotice.notices.get(notice), id) ? [id] : []),
  decide: ({ registry, round, scheme, actor, legalDay, calendar, payload }) => {
    const { objection, case: id, organisation, parts } = payload;
    const rules = scheme.stage('public-notice')?.objection;
    const notice = round.publicNotice.notices.get(payload.notice);
    if (!rules || !notice) return { refused: [notFound({ what: payload.notice })] };
    const objectorKind = organisation === undefined ? 'person' : 'organisation';
    const missing = [...missingParts(rules, objectorKind, parts)];
    const noticeEnd = endOfTerm(notice.term, calendar);
    const inTime = legalDay <= noticeEnd;
    return (
      refuseAll(
        round.objection.objections.has(objection) ? objectionAlreadyFiled({ objection }) : undefined,
        isNamedOn(notice, id) ? undefined : notInNotice({ case: id, notice: notice.notice }),
        notice.replacedBy === undefined
          ? undefined
          : noticeReplaced({ notice: notice.notice, by: notice.replacedBy }),
        organisation === undefined || isAgentOf(registry, actor.person, organisation, legalDay)
          ? undefined
          : notAnAgent({ organisation }),
      ) ?? [
        objectionFiled({
          objection,
          notice: notice.notice,
          case: id,
          objectorKind,
          objector: organisation ?? actor.person,
          parts,
          missing,
          receivedOn: legalDay,
          inTime,
          examineBy: termOf(legalDay, rules.examineWithin, calendar),
          ...(inTime && missing.length > 0 ? { cureBy: termOf(noticeEnd, rules.cureWithin, calendar) } : {}),
        }),
      ]
    );
  },
});
