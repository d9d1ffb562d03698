import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { TermRecord } from '../term-record.ts';
import {
  caseRecommended,
  localNoticeClosed,
  localNoticeExempted,
  localNoticeOpened,
  localObjectionFiled,
  localObjectionSettled,
  preliminaryReviewed,
  recommendationDeclined,
} from './events.ts';

export interface LocalNotice {
  readonly notice: string;
  readonly channel: string;
  readonly entries: readonly { readonly case: string; readonly name: string; readonly deeds: string }[];
  readonly publishedOn: LocalDate;
  readonly term: TermRecord;
  closedOn?: LocalDate;
  replacedBy?: string;
}

export interface LocalObjection {
  readonly objection: string;
  readonly notice: string;
  readonly case: string;
  settled?: { readonly upheld: boolean };
}

export interface RecommendationState {
  /** Case → whether it passed the channel's preliminary review. */
  reviewed: Map<string, { readonly passed: boolean }>;
  notices: Map<string, LocalNotice>;
  exempted: Map<string, 'secret' | 'unsuitable'>;
  objections: Map<string, LocalObjection>;
  recommended: Map<string, { readonly aboveCapReason?: string | undefined; readonly act: string }>;
  declined: Set<string>;
}

/** What the channels did: reviews, local notices, objections to them, recommendations. */
export const recommendationSlice = slice<RecommendationState>(() => ({
  reviewed: new Map(),
  notices: new Map(),
  exempted: new Map(),
  objections: new Map(),
  recommended: new Map(),
  declined: new Set(),
}))
  .on(preliminaryReviewed, (state, payload) => {
    state.reviewed.set(payload.case, { passed: payload.passed });
  })
  .undo(preliminaryReviewed, (state, payload) => {
    state.reviewed.delete(payload.case);
  })
  .on(localNoticeOpened, (state, payload) => {
    state.notices.set(payload.notice, { ...payload });
    const replaced = payload.replaces === undefined ? undefined : state.notices.get(payload.replaces);
    if (replaced) replaced.replacedBy = payload.notice;
  })
  .on(localNoticeClosed, (state, payload) => {
    const notice = state.notices.get(payload.notice);
    if (notice) notice.closedOn = payload.closedOn;
  })
  .on(localNoticeExempted, (state, payload) => {
    state.exempted.set(payload.case, payload.ground);
  })
  .undo(localNoticeExempted, (state, payload) => {
    state.exempted.delete(payload.case);
  })
  .on(localObjectionFiled, (state, { objection, notice, case: id }) => {
    state.objections.set(objection, { objection, notice, case: id });
  })
  .on(localObjectionSettled, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) objection.settled = { upheld: payload.upheld };
  })
  .undo(localObjectionSettled, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) delete objection.settled;
  })
  .on(caseRecommended, (state, payload, event) => {
    state.recommended.set(payload.case, { aboveCapReason: payload.aboveCapReason, act: event.act });
  })
  .undo(caseRecommended, (state, payload) => {
    state.recommended.delete(payload.case);
  })
  .on(recommendationDeclined, (state, payload) => {
    state.declined.add(payload.case);
  })
  .undo(recommendationDeclined, (state, payload) => {
    state.declined.delete(payload.case);
  });
