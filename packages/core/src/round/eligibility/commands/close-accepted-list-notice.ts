import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { termRunning } from '../../public-notice/refusals.ts';
import { endOfTerm, isTermOver } from '../../term-of.ts';
import { acceptedListNoticeClosed } from '../events.ts';
import { listNoticeNotOpen } from '../refusals.ts';

/** Closes the notice of the accepted cases once the last day of its term is over; never earlier. */
export const closeAcceptedListNotice = roundCommand('close-accepted-list-notice', {
  by: [hat('office', 'head')],
  rules: ['process.eligibility.listNotice.term'],
  undo: 'never',
  payload: z.strictObject({}),
  during: ['eligibility', 'panel'],
  cases: () => 'every-case',
  decide: ({ round, scheme, legalDay, calendar }) => {
    const notice = round.eligibility.acceptedListNotice;
    if (!notice || notice.closedOn !== undefined) return { refused: [listNoticeNotOpen({})] };
    const cites = scheme.citesOf('process.eligibility.listNotice.term');
    return (
      refuseAll(
        isTermOver(notice.term, legalDay, calendar)
          ? undefined
          : termRunning({ endsOn: endOfTerm(notice.term, calendar) }, cites),
      ) ?? [acceptedListNoticeClosed({ closedOn: legalDay })]
    );
  },
});
