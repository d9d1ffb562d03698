import { scorebookConfirmed, scoreSheetSubmitted } from '../round/review/events.ts';
import { surveyResultFiled } from '../round/satisfaction-survey/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { StageId } from '../scheme/stage-id.ts';
import { itemsOf } from '../scoring/index.ts';
import { day, file } from './city.ts';
import type { ToldEvent } from './round.ts';

const divisions = ['front-line-worker', 'quality-manager', 'scholar'] as const;
const panelOf = (id: string): string => (id.startsWith('O') ? 'panel-o' : 'panel-i');

/** One value for every item of a case's standard, except those named. */
export function valuesFor(
  scheme: Scheme,
  id: string,
  value: number,
  except: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const standard = scheme.standardOf(id.startsWith('O') ? 'organisation' : 'individual');
  const items = itemsOf(standard as never, divisions[Number(id.slice(-1)) - 1]);
  return { ...Object.fromEntries(items.map((item) => [item.id, value])), ...except };
}

/** A sheet that was handed in. */
export function sheetTold(
  person: string,
  id: string,
  stage: StageId,
  values: Record<string, number>,
): ToldEvent {
  const sheet = { case: id, panel: panelOf(id), stage, values, comments: [], yearsFlags: [] };
  return { ...scoreSheetSubmitted(sheet), person };
}

/** A confirmed scorebook with a score in exact centipoints. */
export function scorebookTold(id: string, stage: StageId, score: string): ToldEvent {
  const calculation = 'panel-score@1' as const;
  const book = { case: id, stage, panel: panelOf(id), calculation, score, report: file(`report-${id}`) };
  return { ...scorebookConfirmed(book), person: id.startsWith('O') ? 'ex-1' : 'ex-4' };
}

/** The result of a satisfaction survey in points. */
export function surveyTold(id: string, result: string): ToldEvent {
  const days = { from: day('2026-06-01'), to: day('2026-06-05') };
  const survey = { case: id, respondents: 40, method: 'by telephone', ...days };
  return { ...surveyResultFiled({ ...survey, result, report: file(`survey-${id}`) }), person: 'office-head' };
}
