import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const ids = z.array(z.string());

export const noticeAlreadyOpened = refusalKind('notice-already-opened', 'state', { notice: z.string() });
export const noticeAlreadyClosed = refusalKind('notice-already-closed', 'state', { notice: z.string() });
export const noticeReplaced = refusalKind('notice-replaced', 'state', { notice: z.string(), by: z.string() });
/** Cases that belong on the notice and are not there, and cases that do not belong there. */
export const entriesDoNotMatch = refusalKind('entries-do-not-match', 'rule', { missing: ids, surplus: ids });
export const nothingToNotice = refusalKind('nothing-to-notice', 'state', {});
export const publishedOnOtherDay = refusalKind('published-on-other-day', 'input', {
  publishedOn: LocalDateSchema,
  day: LocalDateSchema,
});
export const mediaMissing = refusalKind('media-missing', 'rule', { media: ids });
export const proofMissing = refusalKind('proof-missing', 'rule', { media: z.int(), proofs: z.int() });
export const termRunning = refusalKind('term-running', 'rule', { endsOn: LocalDateSchema });
export const noticesOpen = refusalKind('notices-open', 'state', { notices: ids });
export const winnersNotNoticed = refusalKind('winners-not-noticed', 'state', { cases: ids });

export const publicNoticeRefusals = [
  noticeAlreadyOpened,
  noticeAlreadyClosed,
  noticeReplaced,
  entriesDoNotMatch,
  nothingToNotice,
  publishedOnOtherDay,
  mediaMissing,
  proofMissing,
  termRunning,
  noticesOpen,
  winnersNotNoticed,
];
