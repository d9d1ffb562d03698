import { describe, test } from 'vitest';
import { actEvents } from '../../../act/act-events.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { composedWithSurvey, surveyedByEvaluator } from '../../../testing/composed-schemes.ts';
import { aCityWithEvaluators, chosen } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { surveyTold } from '../../../testing/sheets.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { shortlistDecided } from '../../document-review/events.ts';

const stage = 'satisfaction-survey';
const weights = [
  ['document-review', 40],
  ['satisfaction-survey', 20],
  ['site-review', 40],
] as const;
const scheme = composedWithSurvey(weights);
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const result = {
  case: 'O-1',
  respondents: 30,
  method: 'by telephone, every tenth customer',
  from: '2026-06-01',
  to: '2026-06-05',
  result: '44.50',
  report: file('survey'),
};
const filing = (payload: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-05',
  command: 'file-survey-result',
  payload: { ...result, ...payload },
});

describe('file-survey-result', () => {
  test('puts the result of a case on record', () => {
    at().expectEvents(filing(), ['SurveyResultFiled', result]);
  });

  test.each(['0', '0.01', '49.99', '50', '50.00'])('%s of 50 points are on the scale', (points) => {
    at().expectEvents(filing({ result: points }), 'SurveyResultFiled');
  });

  test('is refused off the scale', () => {
    at().expectRefused(filing({ result: '50.01' }), ['survey-off-the-scale', { result: '50.01', total: 50 }]);
    for (const points of ['-1', '44.505', '1/3', '', '044']) {
      at().expectRefused(filing({ result: points }), 'bad-input');
    }
  });

  test('needs enough respondents, where the scheme says how many', () => {
    at().expectRefused(filing({ respondents: 29 }), [
      'too-few-respondents',
      { respondents: 29, atLeast: 30 },
    ]);
    const free = composedWithSurvey(weights, (text) => text.replace(/ {4}respondents: .*\n/, ''));
    given({ scheme: free, registry: aCity(free), round: aRoundAt(free, stage) }).expectEvents(
      filing({ respondents: 0 }),
      'SurveyResultFiled',
    );
  });

  test('is over when it is filed and belongs to the stage', () => {
    at().expectRefused(filing({ to: '2026-06-06' }), ['survey-not-over', { to: '2026-06-06' }]);
    at().expectRefused(filing({ from: '2026-05-31' }), [
      'surveyed-too-early',
      { from: '2026-05-31', openedOn: '2026-06-01' },
    ]);
    at().expectRefused(filing({ from: '2026-06-04', to: '2026-06-03' }), [
      'survey-ends-before-it-begins',
      { from: '2026-06-04', to: '2026-06-03' },
    ]);
    at().expectEvents(filing({ from: '2026-06-05' }), 'SurveyResultFiled');
  });

  test('is for live cases on the shortlist of its tracks', () => {
    at(applicationWithdrawn({ case: 'O-1', afterNotice: false })).expectRefused(filing(), [
      'case-is-out',
      { case: 'O-1', because: 'withdrawn' },
    ]);
    const others = shortlistDecided({ track: 'organisation', cases: ['O-2'], departures: [] });
    at(others).expectRefused(filing(), ['case-is-out', { case: 'O-1', because: 'not-shortlisted' }]);
    const undecided = takenBack(others);
    at(undecided).expectRefused(filing(), ['not-shortlisted', { case: 'O-1' }]);
    const organisations = composedWithSurvey(
      [
        ['document-review', 50],
        ['site-review', 50],
      ],
      (text) => text.replace(/(stage: satisfaction-survey\n.*\n {4}tracks: )\[.*\]/, '$1[organisation]'),
    );
    const round = aRoundAt(organisations, stage);
    given({ scheme: organisations, registry: aCity(organisations), round }).expectRefused(
      filing({ case: 'I-1' }),
      ['stage-not-for-track', { stage, track: 'individual' }],
    );
  });

  test('is filed once, and again after it was taken back', () => {
    const told = surveyTold('O-1', '40');
    at(told).expectRefused(filing(), ['survey-result-already-filed', { case: 'O-1' }]);
    at(told, takenBack(told)).expectEvents(filing(), 'SurveyResultFiled');
  });

  test('waits for work on the case that was taken back', () => {
    const pending = actEvents('round').actRescinded({
      rescinds: 'round/r1#1',
      command: 'decide-shortlist',
      cases: ['O-1'],
      reason: sealed('reason'),
      evidence: [file('reason')],
      undone: [{}],
      redo: ['decide-shortlist'],
      mustRedo: true,
    });
    at(pending).expectRefused(filing(), ['redo-first', { command: 'decide-shortlist', cases: ['O-1'] }]);
  });

  test('needs two persons of the office', () => {
    const { preparedBy: _, ...alone } = filing();
    at().expectRefused(alone, ['needs-second-person', { preparedBy: ['third-party/clerk', 'office/clerk'] }]);
    at().expectRefused({ ...filing(), by: 'chair' }, [
      'no-such-hat',
      { needs: ['third-party/head', 'office/head'] },
    ]);
  });
});

describe('file-survey-result by the body that runs the review', () => {
  const rules = composedWithSurvey(weights, surveyedByEvaluator);
  const registry = aCityWithEvaluators(rules);
  const under = (...more: ToldEvent[]) =>
    given({ scheme: rules, registry, round: [...aRoundAt(rules, stage), ...more] });
  const by = (body: string) => ({ ...filing(), by: `${body}-head`, preparedBy: `${body}-clerk` });

  test('is filed by two persons of the chosen body', () => {
    under(chosen()).expectEvents(by('institute'), 'SurveyResultFiled');
    const { preparedBy, ...alone } = by('institute');
    under(chosen()).expectEvents({ ...alone, by: preparedBy, mode: 'prepare' }, 'ActPrepared');
    under().expectRefused(by('institute'), ['evaluator-not-chosen', {}]);
    under(chosen()).expectRefused(by('rival'), ['not-found', { what: 'O-1' }]);
  });

  test('is the office’s where the scheme says so, and then nobody else’s', () => {
    const { preparedBy, ...alone } = filing();
    under(chosen()).expectRefused({ ...alone, by: preparedBy, mode: 'prepare' }, 'survey-not-yours');
    under(chosen()).expectRefused(filing(), ['survey-not-yours', { role: 'third-party' }]);
    given({ scheme, registry, round: aRoundAt(scheme, stage) }).expectRefused(by('institute'), [
      'survey-not-yours',
      { role: 'office' },
    ]);
  });
});

describe('the satisfaction-survey stage', () => {
  const closing = { by: 'office-head', on: '2026-06-06', command: 'close-stage', payload: { stage } };

  test('closes when every case still in has its result', () => {
    const filed = allCases.map((id) => surveyTold(id, '40'));
    at(...filed.slice(1)).expectRefused(closing, [
      'cases-pending',
      { stage, cases: ['O-1'], waitFor: 'survey-result' },
    ]);
    at(...filed).expectEvents(closing, 'StageClosed');
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    at(...filed.slice(1), withdrawn).expectEvents(closing, 'StageClosed');
  });
});
