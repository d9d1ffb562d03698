import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { FactValue } from '../application/events.ts';
import {
  acceptedListDrawnUp,
  eligibilityDecided,
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

export interface EligibilityState {
  /** Case → facts, in the order they were established. */
  facts: Map<string, EstablishedFact[]>;
  inquiries: Map<string, Inquiry>;
  supplements: Map<string, Supplement>;
  decisions: Map<string, EligibilityDecision>;
  acceptedList?: readonly string[];
}

/** Facts, inquiries, supplements and the office's decisions on acceptance. */
export const eligibilitySlice = slice<EligibilityState>(() => ({
  facts: new Map(),
  inquiries: new Map(),
  supplements: new Map(),
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
  .on(eligibilityDecided, (state, payload, event) => {
    const { accepted, findings, decidedOn } = payload;
    state.decisions.set(payload.case, { accepted, findings, decidedOn, act: event.act });
  })
  .undo(eligibilityDecided, (state, payload) => {
    state.decisions.delete(payload.case);
  })
  .on(acceptedListDrawnUp, (state, payload) => {
    state.acceptedList = payload.cases;
  });
