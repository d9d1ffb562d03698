import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import {
  BodyId,
  CaseId,
  FileRef,
  KeyId,
  LocalDateSchema,
  NoticeId,
  PublicText,
  Sealed,
} from '../../act/fields.ts';
import { KeySchema } from '../../scheme/model/cited.ts';
import { FindingSchema } from '../eligibility/events.ts';
import { TermRecordSchema } from '../term-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
const open = { stream: 'round', visibility: 'public' } as const;

/** The channel's preliminary review of one application. */
export const preliminaryReviewed = eventKind('PreliminaryReviewed', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    passed: z.boolean(),
    finding: Sealed,
    copiesReceived: z.int().min(0).optional(),
    electronicReceived: z.boolean().optional(),
  }),
});

/** Who is heard before a recommendation. */
export const HeardKindSchema = z.enum(['competent-departments', 'other-parties']);
export const HeardSchema = z.strictObject({ kind: HeardKindSchema, who: Sealed, view: Sealed });

/** A hearing before a recommendation, one event for each case it was about. */
export const hearingRecorded = eventKind('HearingRecorded', {
  ...internal,
  payload: z.strictObject({
    hearing: KeyId,
    case: CaseId,
    heard: z.array(HeardSchema).min(1),
    heldOn: LocalDateSchema,
    minutes: FileRef,
  }),
});

/** Another body gives or refuses the consent that a recommendation needs; refused, the case goes no further. */
export const consentAnswered = eventKind('ConsentAnswered', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    consent: KeySchema,
    body: BodyId,
    granted: z.boolean(),
    document: FileRef,
    ground: Sealed.optional(),
    answeredOn: LocalDateSchema,
  }),
});

/** What a local notice shows of a case: name and basic facts, short deeds, and the award it is recommended for. */
export const LocalNoticeEntrySchema = z.strictObject({
  case: CaseId,
  name: PublicText,
  deeds: PublicText,
  award: PublicText.optional(),
});

/** A list a district, department or association publishes before it recommends. */
export const localNoticeOpened = eventKind('LocalNoticeOpened', {
  ...open,
  payload: z.strictObject({
    notice: NoticeId,
    channel: BodyId,
    entries: z.array(LocalNoticeEntrySchema).min(1),
    publishedOn: LocalDateSchema,
    term: TermRecordSchema,
    proofs: z.array(FileRef).min(1),
    replaces: NoticeId.optional(),
  }),
});

export const localNoticeClosed = eventKind('LocalNoticeClosed', {
  ...open,
  payload: z.strictObject({ notice: NoticeId, closedOn: LocalDateSchema }),
});

/** A case kept off the local notice because it is secret or otherwise unsuitable; the ground is on record. */
export const localNoticeExempted = eventKind('LocalNoticeExempted', {
  ...internal,
  payload: z.strictObject({ case: CaseId, ground: z.enum(['secret', 'unsuitable']), basis: Sealed }),
});

export const localObjectionFiled = eventKind('LocalObjectionFiled', {
  ...internal,
  payload: z.strictObject({
    objection: KeyId,
    notice: NoticeId,
    case: CaseId,
    objector: Sealed,
    account: Sealed,
    filedOn: LocalDateSchema,
  }),
});

export const localObjectionSettled = eventKind('LocalObjectionSettled', {
  ...internal,
  payload: z.strictObject({ objection: KeyId, upheld: z.boolean(), finding: Sealed }),
});

/** The channel's head recommends, with an opinion, and sends the material on. */
export const caseRecommended = eventKind('CaseRecommended', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    opinion: Sealed,
    opinionDocument: FileRef,
    aboveCapReason: PublicText.optional(),
    copies: z.int().min(0).optional(),
    electronic: z.boolean().optional(),
    /** What the conditions of the recommendation came to, where the scheme has any: on that day, by that calculation. */
    findings: z.array(FindingSchema).optional(),
    calculation: z.literal('eligibility@1').optional(),
    recommendedOn: LocalDateSchema.optional(),
  }),
});

export const recommendationDeclined = eventKind('RecommendationDeclined', {
  ...internal,
  payload: z.strictObject({ case: CaseId, reason: Sealed }),
});
