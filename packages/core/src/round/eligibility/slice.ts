import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { FactValue } from '../application/events.ts';
import type { TermRecord } from '../term-record.ts';
import {
  acceptedListDrawnUp,
  acceptedListNoticeClosed,
  acceptedListPublished,
  eligibilityDecided,
  exceptionDecided,
  type FindingSchema,
  factEstablished,
  inquiryAnswered,
  inquirySent,
  supplementFiled,
  supplementRequested,
} from './events.ts';

export type Finding = z.infer<typeof FindingSchema>;

/** A fact as established: its value, source and date, and who verified it. The latest of a kind counts. */
export interface EstablishedFact {
  readonly fact: string;
  readonly about: 'applicant' | 'employer' | 'organisation';
  readonly value: FactValue;
  readonly source: string;
  readonly sourceOn: LocalDate;
  readonly verifiedBy: string;
  readonly act: string;
}

export interface Inquiry {
  readonly inquiry: string;
  readonly case: string;
  readonly to: string;
  readonly facts: readonly string[];
  answers?: readonly { readonly fact: string; readonly value: FactValue }[];
  answeredOn?: LocalDate;
}

export interface Supplement {
  readonly supplement: string;
  readonly case: string;
  readonly what: string;
  readonly dueOn: LocalDate;
  filedOn?: LocalDate;
}

export interface EligibilityDecision {
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  readonly decidedOn: LocalDate;
  readonly act: string;
}

/** Whether a case is let off a rule, and why. */
export interface ExceptionDecision {
  readonly rule: string;
  readonly case: string;
  readonly granted: boolean;
  readonly reason: string;
  readonly secretGround: boolean;
  readonly act: string;
}

/** The public notice of the accepted cases; the one published last counts. */
export interface AcceptedListNotice {
  readonly entries: readonly {
    readonly case: string;
    readonly name: string;
    readonly exceptions: readonly string[];
  }[];
  readonly publishedOn: LocalDate;
  readonly media: readonly string[];
  readonly proofs: readonly string[];
  readonly term: TermRecord;
  closedOn?: LocalDate;
}

export interface EligibilityState {
  /** Case → facts, in the order they were established. */
  facts: Map<string, EstablishedFact[]>;
  inquiries: Map<string, Inquiry>;
  supplements: Map<string, Supplement>;
  /** `<rule>/<case>` → the decision on an exception from it. */
  exceptions: Map<string, ExceptionDecision>;
  decisions: Map<string, EligibilityDecision>;
  acceptedList?: readonly string[];
  acceptedListNotice?: AcceptedListNotice;
}

/** Key of a decision on an exception. */
export const exceptionKey = (rule: string, caseId: string): string => `${rule}/${caseId}`;

/** Facts, inquiries, supplements, exceptions, the office's decisions on acceptance, and the list of the accepted. */
export const eligibilitySlice = slice<EligibilityState>(() => ({
  facts: new Map(),
  inquiries: new Map(),
  supplements: new Map(),
  exceptions: new Map(),
  decisions: new Map(),
}))
  .on(factEstablished, (state, { case: id, fact, about, value, source, sourceOn }, event) => {
    const facts = state.facts.get(id) ?? [];
    facts.push({ fact, about, value, source, sourceOn, verifiedBy: event.by.person, act: event.act });
    state.facts.set(id, facts);
  })
  .undo(factEstablished, (state, payload, event) => {
    const facts = state.facts.get(payload.case) ?? [];
    state.facts.set(
      payload.case,
      facts.filter(
        (entry) => !(entry.act === event.act && entry.fact === payload.fact && entry.about === payload.about),
      ),
    );
  })
  .on(inquirySent, (state, payload) => {
    state.inquiries.set(payload.inquiry, { ...payload });
  })
  .undo(inquirySent, (state, payload) => {
    state.inquiries.delete(payload.inquiry);
  })
  .on(inquiryAnswered, (state, payload) => {
    const inquiry = state.inquiries.get(payload.inquiry);
    if (!inquiry) return;
    inquiry.answers = payload.answers;
    inquiry.answeredOn = payload.answeredOn;
  })
  .undo(inquiryAnswered, (state, payload) => {
    const inquiry = state.inquiries.get(payload.inquiry);
    if (!inquiry) return;
    delete inquiry.answers;
    delete inquiry.answeredOn;
  })
  .on(supplementRequested, (state, payload) => {
    state.supplements.set(payload.supplement, { ...payload });
  })
  .undo(supplementRequested, (state, payload) => {
    state.supplements.delete(payload.supplement);
  })
  .on(supplementFiled, (state, payload) => {
    const supplement = state.supplements.get(payload.supplement);
    if (supplement) supplement.filedOn = payload.filedOn;
  })
  .on(exceptionDecided, (state, payload, event) => {
    state.exceptions.set(exceptionKey(payload.rule, payload.case), { ...payload, act: event.act });
  })
  .undo(exceptionDecided, (state, payload) => {
    state.exceptions.delete(exceptionKey(payload.rule, payload.case));
  })
  .on(eligibilityDecided, (state, payload, event) => {
    const { accepted, findings, decidedOn } = payload;
    state.decisions.set(payload.case, { accepted, findings, decidedOn, act: event.act });
  })
  .undo(eligibilityDecided, (state, payload) => {
    state.decisions.delete(payload.case);
  })
  .on(acceptedListDrawnUp, (state, payload) => {
    state.acceptedList = payload.cases;
  })
  .on(acceptedListPublished, (state, payload) => {
    state.acceptedListNotice = { ...payload };
  })
  .on(acceptedListNoticeClosed, (state, payload) => {
    if (state.acceptedListNotice) state.acceptedListNotice.closedOn = payload.closedOn;
  });
