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
import { TermRecordSchema } from '../term-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
const open = { stream: 'round', visibility: 'public' } as const;

/** The channel's preliminary review of one application. */
export const preliminaryReviewed = eventKind('PreliminaryReviewed', {
  ...internal,
  payload: z.strictObject({ case: CaseId, passed: z.boolean(), finding: Sealed }),
});

/** A list a district, department or association publishes before it recommends. */
export const localNoticeOpened = eventKind('LocalNoticeOpened', {
  ...open,
  payload: z.strictObject({
    notice: NoticeId,
    channel: BodyId,
    entries: z.array(z.strictObject({ case: CaseId, name: PublicText, deeds: PublicText })).min(1),
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
  }),
});

export const recommendationDeclined = eventKind('RecommendationDeclined', {
  ...internal,
  payload: z.strictObject({ case: CaseId, reason: Sealed }),
});
