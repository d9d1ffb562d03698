import type { StageDefinition } from '../stage.ts';
import { noticesOpen, winnersNotNoticed } from './refusals.ts';
import { winnersToNotice } from './standing-notice.ts';

/**
 * The stage closes when every notice is closed or replaced and every winner was under one. Objections go on: the
 * cases they hold stay out of the submitted list until they are decided.
 */
export const publicNoticeStage: StageDefinition = {
  id: 'public-notice',
  whyNotClose: ({ round }) => {
    const open = [...round.publicNotice.notices.values()].filter(
      (notice) => notice.replacedBy === undefined && notice.closed === undefined,
    );
    const waiting = winnersToNotice(round).map((winner) => winner.case);
    return [
      ...(open.length > 0 ? [noticesOpen({ notices: open.map((notice) => notice.notice) })] : []),
      ...(waiting.length > 0 ? [winnersNotNoticed({ cases: waiting })] : []),
    ];
  },
};
