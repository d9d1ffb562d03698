import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { NoticeId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { heldCases } from '../../objection/holding.ts';
import { endOfTerm, isTermOver } from '../../term-of.ts';
import { publicNoticeClosed } from '../events.ts';
import { termRunning } from '../refusals.ts';
import { whyNotStanding } from '../why-not-standing.ts';

/** Closes a notice when its last day is over, and puts on record which cases objections hold on that day. */
export const closePublicNotice = roundCommand('close-public-notice', {
  by: [hat('office', 'head')],
  rules: ['process.public-notice.term', 'process.public-notice.objection.holds'],
  undo: 'never',
  during: ['public-notice'],
  payload: z.strictObject({ notice: NoticeId }),
  cases: () => 'every-case',
  decide: ({ round, scheme, legalDay, calendar, payload }) => {
    const notice = round.publicNotice.notices.get(payload.notice);
    if (!notice) return { refused: [notFound({ what: payload.notice })] };
    const cites = scheme.citesOf('process.public-notice.term');
    const held = heldCases(
      { round, scheme, calendar, day: legalDay },
      notice.entries.map((entry) => entry.case),
    );
    return (
      refuseAll(
        whyNotStanding(notice),
        isTermOver(notice.term, legalDay, calendar)
          ? undefined
          : termRunning({ endsOn: endOfTerm(notice.term, calendar) }, cites),
      ) ?? [publicNoticeClosed({ notice: notice.notice, closedOn: legalDay, held: [...held] })]
    );
  },
});
