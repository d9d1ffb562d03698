import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, PublicText } from '../../act/fields.ts';

/** Points of a survey as a decimal with at most two places. @example '87.50' */
export const SurveyPointsSchema = z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,2})?$/);

/** What came of the satisfaction survey on one case: how it was done, who answered, and the points. */
export const surveyResultFiled = eventKind('SurveyResultFiled', {
  stream: 'round',
  visibility: 'internal',
  payload: z.strictObject({
    case: CaseId,
    respondents: z.int().min(0),
    method: PublicText,
    /** The days of the survey, both included. */
    from: LocalDateSchema,
    to: LocalDateSchema,
    result: SurveyPointsSchema,
    report: FileRef,
  }),
});
