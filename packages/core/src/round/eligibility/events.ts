import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, FileRef, KeyId, LocalDateSchema, PublicText } from '../../act/fields.ts';
import { KeySchema } from '../../scheme/model/cited.ts';
import { FactValueSchema } from '../application/events.ts';
import { TermRecordSchema } from '../term-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
const open = { stream: 'round', visibility: 'public' } as const;

/** A fact about an applicant or its employer: value, source, date; verified by the acting clerk. */
export const factEstablished = eventKind('FactEstablished', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    fact: KeySchema,
    /** `applicant` unless the fact is about the organisation the person works for or heads. */
    about: z.enum(['applicant', 'employer', 'organisation']),
    value: FactValueSchema,
    source: PublicText,
    sourceOn: LocalDateSchema,
    evidence: z.array(FileRef).default([]),
  }),
});

/** A department is asked about an applicant. */
export const inquirySent = eventKind('InquirySent', {
  ...internal,
  payload: z.strictObject({ inquiry: KeyId, case: CaseId, to: BodyId, facts: z.array(KeySchema).min(1) }),
});

export const inquiryAnswered = eventKind('InquiryAnswered', {
  ...internal,
  payload: z.strictObject({
    inquiry: KeyId,
    answers: z.array(z.strictObject({ fact: KeySchema, value: FactValueSchema })).min(1),
    document: FileRef,
    answeredOn: LocalDateSchema,
  }),
});

export const supplementRequested = eventKind('SupplementRequested', {
  ...internal,
  payload: z.strictObject({ supplement: KeyId, case: CaseId, what: PublicText, dueOn: LocalDateSchema }),
});

export const supplementFiled = eventKind('SupplementFiled', {
  ...internal,
  payload: z.strictObject({
    supplement: KeyId,
    case: CaseId,
    dossier: z.strictObject({ hash: FileRef, files: z.array(FileRef) }),
    filedOn: LocalDateSchema,
  }),
});

/** Whether one case is let off one rule, by the authority the rule names; the reason is published unless its ground is secret. */
export const exceptionDecided = eventKind('ExceptionDecided', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    rule: KeySchema,
    granted: z.boolean(),
    reason: PublicText,
    secretGround: z.boolean().default(false),
  }),
});

/** Met, not met, or unknown, for one rule, with the facts looked at. */
export const FindingSchema = z.strictObject({
  rule: KeySchema,
  result: z.enum(['met', 'not-met', 'unknown']),
  facts: z.record(z.string(), z.unknown()),
  missing: z.array(z.string()).default([]),
  cites: z.array(KeySchema),
});

/** The office's decision on acceptance, with a finding per condition; the calculation is named. */
export const eligibilityDecided = eventKind('EligibilityDecided', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    accepted: z.boolean(),
    findings: z.array(FindingSchema),
    calculation: z.literal('eligibility@1'),
    decidedOn: LocalDateSchema,
  }),
});

/** The list of accepted cases, published where the scheme says so. */
export const acceptedListDrawnUp = eventKind('AcceptedListDrawnUp', {
  ...internal,
  payload: z.strictObject({ cases: z.array(CaseId) }),
});

/** The list of accepted cases put on public notice. Published again, it takes the earlier one's place with a new full term. */
export const acceptedListPublished = eventKind('AcceptedListPublished', {
  ...open,
  payload: z.strictObject({
    entries: z
      .array(
        z.strictObject({
          case: CaseId,
          name: PublicText,
          /** Why the case was let off a rule; shown to the public. */
          exceptions: z.array(PublicText).default([]),
        }),
      )
      .min(1),
    publishedOn: LocalDateSchema,
    media: z.array(KeySchema).min(1),
    term: TermRecordSchema,
    proofs: z.array(FileRef).min(1),
  }),
});

export const acceptedListNoticeClosed = eventKind('AcceptedListNoticeClosed', {
  ...open,
  payload: z.strictObject({ closedOn: LocalDateSchema }),
});
