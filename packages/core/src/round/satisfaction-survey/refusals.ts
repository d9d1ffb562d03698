import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const caseId = z.string();

/** `role`: who files the results of the survey under the scheme. */
export const surveyNotYours = refusalKind('survey-not-yours', 'rule', { role: z.string() });
export const surveyResultAlreadyFiled = refusalKind('survey-result-already-filed', 'state', { case: caseId });
export const surveyOffTheScale = refusalKind('survey-off-the-scale', 'rule', {
  result: z.string(),
  total: z.int(),
});
export const tooFewRespondents = refusalKind('too-few-respondents', 'rule', {
  respondents: z.int(),
  atLeast: z.int(),
});
export const surveyEndsBeforeItBegins = refusalKind('survey-ends-before-it-begins', 'input', {
  from: LocalDateSchema,
  to: LocalDateSchema,
});
export const surveyNotOver = refusalKind('survey-not-over', 'input', { to: LocalDateSchema });
/** The first day of the survey lies before its stage was opened. */
export const surveyedTooEarly = refusalKind('surveyed-too-early', 'input', {
  from: LocalDateSchema,
  openedOn: LocalDateSchema,
});

export const satisfactionSurveyRefusals = [
  surveyNotYours,
  surveyResultAlreadyFiled,
  surveyOffTheScale,
  tooFewRespondents,
  surveyEndsBeforeItBegins,
  surveyNotOver,
  surveyedTooEarly,
];
