import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { TermRecord } from '../term-record.ts';
import {
  caseRecommended,
  consentAnswered,
  hearingRecorded,
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
  readonly entries: readonly {
    readonly case: string;
    readonly name: string;
    readonly deeds: string;
    readonly award?: string | undefined;
  }[];
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

/** What was heard about one case at one hearing. */
export interface Hearing {
  readonly hearing: string;
  readonly case: string;
  readonly kinds: readonly string[];
}

/** A consent to one recommendation, given or refused. */
export interface ConsentAnswer {
  readonly case: string;
  readonly consent: string;
  readonly body: string;
  readonly granted: boolean;
}

export interface RecommendationState {
  /** Case → whether it passed the channel's preliminary review. */
  reviewed: Map<string, { readonly passed: boolean }>;
  notices: Map<string, LocalNotice>;
  exempted: Map<string, 'secret' | 'unsuitable'>;
  objections: Map<string, LocalObjection>;
  hearings: Hearing[];
  consents: ConsentAnswer[];
  recommended: Map<string, { readonly aboveCapReason?: string | undefined; readonly act: string }>;
  declined: Set<string>;
}

/** What was done up to the recommendation: reviews, hearings, consents, local notices, objections to them. */
export const recommendationSlice = slice<RecommendationState>(() => ({
  reviewed: new Map(),
  notices: new Map(),
  exempted: new Map(),
  objections: new Map(),
  hearings: [],
  consents: [],
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
  .on(hearingRecorded, (state, { hearing, case: id, heard }) => {
    state.hearings.push({ hearing, case: id, kinds: heard.map((entry) => entry.kind) });
  })
  .undo(hearingRecorded, (state, payload) => {
    state.hearings = state.hearings.filter(
      (entry) => entry.hearing !== payload.hearing || entry.case !== payload.case,
    );
  })
  .on(consentAnswered, (state, { case: id, consent, body, granted }) => {
    state.consents.push({ case: id, consent, body, granted });
  })
  .undo(consentAnswered, (state, payload) => {
    state.consents = state.consents.filter(
      (entry) => entry.case !== payload.case || entry.consent !== payload.consent,
    );
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
