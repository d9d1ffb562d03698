import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { TermRecord } from '../term-record.ts';
import { type NoticeEntrySchema, publicNoticeClosed, publicNoticeOpened } from './events.ts';

export interface PublicNotice {
  readonly notice: string;
  /** The act that published it. */
  readonly act: string;
  readonly entries: readonly z.infer<typeof NoticeEntrySchema>[];
  readonly publishedOn: LocalDate;
  readonly term: TermRecord;
  readonly media: readonly string[];
  readonly proofs: readonly string[];
  readonly contact: string;
  readonly replaces?: string | undefined;
  readonly correction?: string | undefined;
  replacedBy?: string;
  closed?: { readonly on: LocalDate; readonly held: readonly string[] };
}

export interface PublicNoticeState {
  notices: Map<string, PublicNotice>;
}

/** The notices of proposed winners. */
export const publicNoticeSlice = slice<PublicNoticeState>(() => ({ notices: new Map() }))
  .on(publicNoticeOpened, (state, payload, event) => {
    state.notices.set(payload.notice, { ...payload, act: event.act });
    const replaced = payload.replaces === undefined ? undefined : state.notices.get(payload.replaces);
    if (replaced) replaced.replacedBy = payload.notice;
  })
  .on(publicNoticeClosed, (state, payload) => {
    const notice = state.notices.get(payload.notice);
    if (notice) notice.closed = { on: payload.closedOn, held: payload.held };
  });
