import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { NoticeId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { endOfTerm } from '../../term-of.ts';
import { localNoticeClosed } from '../events.ts';
import { ownNotice } from '../local-notices.ts';
import { localNoticeClosedAlready, localTermRunning } from '../refusals.ts';

/** Closes a local notice once the last day of its term is over; never earlier. */
export const closeLocalNotice = roundCommand('close-local-notice', {
  by: [hat('recommender', 'head')],
  rules: ['process.recommendation.localNotice.term'],
  undo: 'never',
  during: ['recommendation'],
  payload: z.strictObject({ notice: NoticeId }),
  cases: (payload, round) =>
    round.recommendation.notices.get(payload.notice)?.entries.map((entry) => entry.case) ?? [payload.notice],
  decide: (situation) => {
    const { payload, scheme, calendar, legalDay } = situation;
    const notice = ownNotice(situation, payload.notice);
    if ('kind' in notice) return { refused: [notice] };
    const { closedOn } = notice;
    const endsOn = endOfTerm(notice.term, calendar);
    const cites = scheme.stage('recommendation')?.localNotice?.term.cites;
    return (
      refuseAll(
        closedOn === undefined ? undefined : localNoticeClosedAlready({ closedOn }),
        legalDay <= endsOn ? localTermRunning({ endsOn }, cites) : undefined,
      ) ?? [localNoticeClosed({ notice: payload.notice, closedOn: legalDay })]
    );
  },
});
