import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, PanelId, PublicText } from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** The grade that each case of a list is a candidate for. */
export const CandidateGradesSchema = z.array(z.strictObject({ case: CaseId, grade: KeySchema }));
export type CandidateGrades = z.infer<typeof CandidateGradesSchema>;

/** A panel proposes which of its cases go on to site review or inspection. */
export const shortlistProposed = eventKind('ShortlistProposed', {
  ...internal,
  payload: z.strictObject({
    panel: PanelId,
    cases: z.array(CaseId),
    reason: PublicText,
    /** The grade each case is proposed for, where the scheme makes this a list of candidates. */
    grades: CandidateGradesSchema.optional(),
  }),
});

/** The office fixes the shortlist of a track from the panels' proposals; a departure needs a reason. */
export const shortlistDecided = eventKind('ShortlistDecided', {
  ...internal,
  payload: z.strictObject({
    track: TrackSchema,
    cases: z.array(CaseId),
    departures: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
    grades: CandidateGradesSchema.optional(),
  }),
});

/** An applicant that does not go on was told so by the office. */
export const feedbackGiven = eventKind('FeedbackGiven', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    track: TrackSchema,
    on: LocalDateSchema,
    document: FileRef.optional(),
  }),
});
