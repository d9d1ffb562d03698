import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { surveyResultFiled } from './events.ts';

export interface SurveyResult {
  readonly respondents: number;
  readonly method: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Points as a decimal text. */
  readonly result: string;
  readonly report: string;
  readonly act: string;
}

export interface SatisfactionSurveyState {
  /** Case → the result that counts. */
  results: Map<string, SurveyResult>;
}

/** Results of the satisfaction survey. */
export const satisfactionSurveySlice = slice<SatisfactionSurveyState>(() => ({ results: new Map() }))
  .on(surveyResultFiled, (state, { case: id, ...result }, event) => {
    state.results.set(id, { ...result, act: event.act });
  })
  .undo(surveyResultFiled, (state, payload) => {
    state.results.delete(payload.case);
  });
