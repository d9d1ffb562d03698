import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { noticeAlreadyClosed, noticeReplaced } from './refusals.ts';
import type { PublicNotice } from './slice.ts';

/** Why a notice no longer runs: it was replaced by a correction, or it is closed. */
export function whyNotStanding(notice: DeepReadonly<PublicNotice>): Refusal | undefined {
  if (notice.replacedBy !== undefined)
    return noticeReplaced({ notice: notice.notice, by: notice.replacedBy });
  return notice.closed ? noticeAlreadyClosed({ notice: notice.notice }) : undefined;
}
