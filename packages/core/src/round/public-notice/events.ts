import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, NoticeId, PublicText } from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';
import { TermRecordSchema } from '../term-record.ts';

const open = { stream: 'round', visibility: 'public' } as const;

export const NoticeEntrySchema = z.strictObject({
  case: CaseId,
  name: PublicText,
  track: TrackSchema,
  grade: KeySchema,
  /** Why this case was let off a rule or a soft threshold; shown to the public. */
  overrides: z.array(PublicText).default([]),
  /** Exact centipoints, only as far as the scheme publishes scores. */
  score: z.string().optional(),
});

/** The proposed winners, published for objections. */
export const publicNoticeOpened = eventKind('PublicNoticeOpened', {
  ...open,
  payload: z.strictObject({
    notice: NoticeId,
    entries: z.array(NoticeEntrySchema).min(1),
    publishedOn: LocalDateSchema,
    media: z.array(KeySchema).min(1),
    term: TermRecordSchema,
    proofs: z.array(FileRef).min(1),
    contact: PublicText,
    /** A correction is a new notice with a new full term. */
    replaces: NoticeId.optional(),
    correction: PublicText.optional(),
  }),
});

export const publicNoticeClosed = eventKind('PublicNoticeClosed', {
  ...open,
  payload: z.strictObject({ notice: NoticeId, closedOn: LocalDateSchema, held: z.array(CaseId) }),
});
