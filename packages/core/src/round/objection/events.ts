import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import {
  CaseId,
  FileRef,
  LocalDateSchema,
  NoticeId,
  ObjectionId,
  PartyId,
  PublicText,
  Sealed,
} from '../../act/fields.ts';
import { TermRecordSchema } from '../term-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** What an objection brings; which of these a person or an organisation owes is the scheme's to say. */
export const ObjectionPartsSchema = z.strictObject({
  facts: Sealed.optional(),
  grounds: Sealed.optional(),
  evidence: z.array(FileRef).default([]),
  signature: FileRef.optional(),
  phone: Sealed.optional(),
  address: Sealed.optional(),
  identityProof: FileRef.optional(),
  headSignature: FileRef.optional(),
  seal: FileRef.optional(),
});
export type ObjectionParts = z.infer<typeof ObjectionPartsSchema>;

export const objectionFiled = eventKind('ObjectionFiled', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    notice: NoticeId,
    case: CaseId,
    objectorKind: z.enum(['person', 'organisation']),
    objector: PartyId,
    parts: ObjectionPartsSchema,
    /** Parts still missing; the objector is told. Empty: formally complete. */
    missing: z.array(z.string()),
    receivedOn: LocalDateSchema,
    inTime: z.boolean(),
    examineBy: TermRecordSchema,
    cureBy: TermRecordSchema.optional(),
  }),
});

export const objectionCompleted = eventKind('ObjectionCompleted', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    parts: ObjectionPartsSchema,
    missing: z.array(z.string()),
    receivedOn: LocalDateSchema,
    examineBy: TermRecordSchema,
  }),
});

/** The office's examination: accepted for verification, or not, with the reason. */
export const objectionExamined = eventKind('ObjectionExamined', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    accepted: z.boolean(),
    reason: Sealed,
    examinedOn: LocalDateSchema,
    late: z.boolean(),
  }),
});

/** What the objector or the applicant says when heard. */
export const statementHeard = eventKind('StatementHeard', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    side: z.enum(['objector', 'applicant']),
    statement: Sealed,
    heardOn: LocalDateSchema,
    record: FileRef,
  }),
});

/** What the experts and the recommender found together. */
export const objectionVerified = eventKind('ObjectionVerified', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    experts: z.array(PartyId).min(1),
    withRecommender: z.boolean(),
    finding: Sealed,
    report: FileRef,
  }),
});

export const objectionDecided = eventKind('ObjectionDecided', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    case: CaseId,
    upheld: z.boolean(),
    reason: Sealed,
    decidedOn: LocalDateSchema,
  }),
});

/** A person or body is told of the outcome. */
export const outcomeTold = eventKind('OutcomeTold', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    to: z.enum(['objector', 'applicant', 'recommender']),
    on: LocalDateSchema,
    letter: FileRef,
  }),
});

/** A late or anonymous objection goes on as a complaint. */
export const objectionReferred = eventKind('ObjectionReferred', {
  ...internal,
  payload: z.strictObject({
    objection: ObjectionId,
    because: z.enum(['late', 'anonymous', 'never-completed']),
    note: PublicText,
  }),
});
