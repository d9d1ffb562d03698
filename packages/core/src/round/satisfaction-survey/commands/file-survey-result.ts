import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, LocalDateSchema, PublicText } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { compare, exact } from '../../../scoring/index.ts';
import { whyNotShortlisted } from '../../document-review/why-not-shortlisted.ts';
import { whyNotChosenEvaluator } from '../../evaluator/runs-review.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { SurveyPointsSchema, surveyResultFiled } from '../events.ts';
import {
  surveyEndsBeforeItBegins,
  surveyedTooEarly,
  surveyNotOver,
  surveyNotYours,
  surveyOffTheScale,
  surveyResultAlreadyFiled,
  tooFewRespondents,
} from '../refusals.ts';
import { centipoints } from '../survey-score.ts';

const roleOf = { evaluator: 'third-party', office: 'office' } as const;

/** The office surveys, or the body that was chosen to run the review; never both. */
function whyNotYours(situation: RoundSituation): WhyNot {
  const by = situation.scheme.stage('satisfaction-survey')?.by;
  if (!by) return undefined;
  const role = roleOf[by.value];
  if (situation.actor.role !== role) return surveyNotYours({ role }, by.cites);
  return by.value === 'evaluator' ? whyNotChosenEvaluator(situation) : undefined;
}

/** From nothing to the most the survey can give; and enough people answered. */
function whyNotResult({ scheme }: RoundSituation, result: string, respondents: number): WhyNot {
  const rules = scheme.stage('satisfaction-survey');
  const total = rules?.total.value;
  const atLeast = rules?.respondents?.value;
  const isOff = typeof total === 'number' && compare(centipoints(result), exact(total * 100)) > 0;
  const isTooFew = typeof atLeast === 'number' && respondents < atLeast;
  return [
    isOff ? surveyOffTheScale({ result, total }, rules?.total.cites) : undefined,
    isTooFew ? tooFewRespondents({ respondents, atLeast }, rules?.respondents?.cites) : undefined,
  ];
}

/** The survey belongs to the stage: from its opening to the day of filing, both included. */
function whyNotDays({ round, today }: RoundSituation, from: LocalDate, to: LocalDate): WhyNot {
  const openedOn = round.proceedings.stages.get('satisfaction-survey')?.openedOn;
  return [
    to < from ? surveyEndsBeforeItBegins({ from, to }) : undefined,
    to > today ? surveyNotOver({ to }) : undefined,
    openedOn && from < openedOn ? surveyedTooEarly({ from, openedOn }) : undefined,
  ];
}

/**
 * The result of the satisfaction survey on a case that goes on, with its report. The evaluating body files it where the
 * scheme has the body do the survey, else the office; two persons of it.
 */
export const fileSurveyResult = roundCommand('file-survey-result', {
  by: [hat('third-party', 'head'), hat('office', 'head')],
  preparedBy: [hat('third-party', 'clerk'), hat('office', 'clerk')],
  rules: ['process.satisfaction-survey'],
  during: ['satisfaction-survey'],
  undo: 'rescind',
  redo: ['file-survey-result'],
  mustRedo: true,
  payload: z.strictObject({
    case: CaseId,
    respondents: z.int().min(0),
    method: PublicText,
    from: LocalDateSchema,
    to: LocalDateSchema,
    result: SurveyPointsSchema,
    report: FileRef,
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, payload } = situation;
    const { case: id, result, respondents, from, to } = payload;
    return (
      refuseAll(
        whyNotYours(situation),
        whyNotShortlisted(situation, id, 'satisfaction-survey'),
        whyRedoFirst(round, 'file-survey-result', [id]),
        round.satisfactionSurvey.results.has(id) ? surveyResultAlreadyFiled({ case: id }) : undefined,
        whyNotResult(situation, result, respondents),
        whyNotDays(situation, from, to),
      ) ?? [surveyResultFiled(payload)]
    );
  },
});
