import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { fileSurveyResult } from './commands/file-survey-result.ts';
import { surveyResultFiled } from './events.ts';
import { surveyResults } from './views/survey-results.ts';

export { satisfactionSurveyRefusals } from './refusals.ts';

export const satisfactionSurveyEvents = [surveyResultFiled];
export const satisfactionSurveyCommands: readonly Command[] = [fileSurveyResult];
export const satisfactionSurveyViews: readonly View[] = [surveyResults];
