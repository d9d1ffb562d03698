import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, KeyId, NoticeId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { endOfTerm } from '../../term-of.ts';
import { localObjectionFiled } from '../events.ts';
import { localNoticeReplaced, localObjectionIdUsed, localTermOver } from '../refusals.ts';

/** Anyone objects, by name, to an entry of a local notice until the last day of its term. */
export const fileLocalObjection = roundCommand('file-local-objection', {
  by: [hat('objector'), hat('public')],
  rules: ['process.recommendation.localNotice.term', 'process.recommendation.localObjection'],
  undo: 'never',
  during: ['recommendation'],
  payload: z.strictObject({
    objection: KeyId,
    notice: NoticeId,
    case: CaseId,
    objector: Sealed,
    account: Sealed,
  }),
  cases: () => [],
  decide: ({ payload, round, scheme, calendar, legalDay }) => {
    const { notices, objections } = round.recommendation;
    const notice = notices.get(payload.notice);
    if (!notice) return { refused: [notFound({ what: payload.notice })] };
    if (!notice.entries.some((entry) => entry.case === payload.case))
      return { refused: [notFound({ what: payload.case })] };
    const endsOn = endOfTerm(notice.term, calendar);
    const cites = scheme.stage('recommendation')?.localNotice?.term.cites;
    return (
      refuseAll(
        objections.has(payload.objection)
          ? localObjectionIdUsed({ objection: payload.objection })
          : undefined,
        notice.replacedBy === undefined ? undefined : localNoticeReplaced({ by: notice.replacedBy }),
        legalDay > endsOn ? localTermOver({ endsOn }, cites) : undefined,
      ) ?? [localObjectionFiled({ ...payload, filedOn: legalDay })]
    );
  },
});
