import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { TermRecord } from '../term-record.ts';
import {
  type ObjectionParts,
  objectionCompleted,
  objectionDecided,
  objectionExamined,
  objectionFiled,
  objectionReferred,
  objectionVerified,
  outcomeTold,
  statementHeard,
} from './events.ts';

export interface Objection {
  readonly objection: string;
  readonly notice: string;
  readonly case: string;
  readonly objectorKind: 'person' | 'organisation';
  readonly objector: string;
  parts: ObjectionParts;
  missing: readonly string[];
  readonly receivedOn: LocalDate;
  readonly inTime: boolean;
  examineBy: TermRecord;
  readonly cureBy?: TermRecord | undefined;
  examined?: { readonly accepted: boolean; readonly on: LocalDate; readonly late: boolean };
  readonly heard: Set<'objector' | 'applicant'>;
  verified?: { readonly experts: readonly string[]; readonly withRecommender: boolean };
  decided?: { readonly upheld: boolean; readonly on: LocalDate };
  readonly told: Set<'objector' | 'applicant' | 'recommender'>;
  referred?: 'late' | 'anonymous' | 'never-completed';
}

export interface ObjectionState {
  objections: Map<string, Objection>;
}

/** Objections to public notices, from receipt to outcome. */
export const objectionSlice = slice<ObjectionState>(() => ({ objections: new Map() }))
  .on(objectionFiled, (state, payload) => {
    state.objections.set(payload.objection, { ...payload, heard: new Set(), told: new Set() });
  })
  .on(objectionCompleted, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (!objection) return;
    objection.parts = { ...objection.parts, ...payload.parts };
    objection.missing = payload.missing;
    objection.examineBy = payload.examineBy;
  })
  .on(objectionExamined, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection)
      objection.examined = { accepted: payload.accepted, on: payload.examinedOn, late: payload.late };
  })
  .undo(objectionExamined, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) delete objection.examined;
  })
  .on(statementHeard, (state, payload) => {
    state.objections.get(payload.objection)?.heard.add(payload.side);
  })
  .on(objectionVerified, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection)
      objection.verified = { experts: payload.experts, withRecommender: payload.withRecommender };
  })
  .undo(objectionVerified, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) delete objection.verified;
  })
  .on(objectionDecided, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) objection.decided = { upheld: payload.upheld, on: payload.decidedOn };
  })
  .undo(objectionDecided, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) delete objection.decided;
  })
  .on(outcomeTold, (state, payload) => {
    state.objections.get(payload.objection)?.told.add(payload.to);
  })
  .on(objectionReferred, (state, payload) => {
    const objection = state.objections.get(payload.objection);
    if (objection) objection.referred = payload.because;
  });
