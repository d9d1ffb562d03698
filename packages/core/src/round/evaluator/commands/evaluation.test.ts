import { describe, expect, test } from 'vitest';
import { evaluatingBodyBarred } from '../../../registry/staff/events.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import {
  aCityWithEvaluators,
  chosen,
  planned,
  reported,
  schemeWithEvaluator,
} from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';

const scheme = schemeWithEvaluator();
const registry = aCityWithEvaluators(scheme);
const two = { by: 'institute-head', preparedBy: 'institute-clerk' };
const rivals = { by: 'rival-head', preparedBy: 'rival-clerk' };
const at = (stage: 'panel' | 'document-review' | 'site-review', ...more: readonly ToldEvent[]) =>
  given({ scheme, registry, round: [...aRoundAt(scheme, stage, { withItsEvents: true }), ...more] });

describe('file-evaluation-plan', () => {
  const planning = {
    ...two,
    on: '2026-04-29',
    command: 'file-evaluation-plan',
    payload: { plan: file('plan') },
  };

  test('the chosen evaluator files it, once, two persons of it', () => {
    at('panel', chosen()).expectEvents(planning, ['EvaluationPlanFiled', { plan: file('plan') }]);
    at('panel', chosen(), planned()).expectRefused(planning, ['evaluation-plan-on-file', {}]);
    const { preparedBy: _preparedBy, ...alone } = planning;
    at('panel', chosen()).expectRefused(alone, 'needs-second-person');
  });

  test('not before one is chosen, nor by another third party or the office', () => {
    at('panel').expectRefused(planning, ['evaluator-not-chosen', {}]);
    at('panel', chosen()).expectRefused({ ...planning, ...rivals }, [
      'not-the-chosen-evaluator',
      { body: 'rival' },
    ]);
    at('panel', chosen()).expectRefused({ ...planning, by: 'office-head' }, 'no-such-hat');
  });

  test('not by one that is barred, and not where the office runs the review', () => {
    const barred = evaluatingBodyBarred({
      body: 'institute',
      reason: sealed('institute'),
      evidence: [file('finding')],
    });
    given({
      scheme,
      registry: [...registry, barred],
      round: [...aRoundAt(scheme, 'panel'), chosen()],
    }).expectRefused(planning, ['barred-from-evaluation', {}]);
    const plain = schemeUnderTest();
    given({
      scheme: plain,
      registry: aCityWithEvaluators(plain),
      round: aRoundAt(plain, 'panel'),
    }).expectRefused(planning, ['review-not-commissioned', {}]);
  });
});

describe('file-evaluation-report', () => {
  const reporting = (payload: object = {}) => ({
    ...two,
    on: '2026-06-02',
    command: 'file-evaluation-report',
    payload: { stage: 'document-review', report: file('report'), ...payload },
  });
  const last = (recommended?: readonly string[]) =>
    reporting({ stage: 'site-review', ...(recommended ? { recommended } : {}) });

  test('on a stage that has opened, once', () => {
    at('document-review', chosen()).expectEvents(reporting(), [
      'EvaluationReportFiled',
      { stage: 'document-review', report: file('report') },
    ]);
    at('document-review', chosen(), reported('document-review')).expectRefused(reporting(), [
      'evaluation-report-on-file',
      { stage: 'document-review' },
    ]);
    at('document-review', chosen()).expectRefused(last([]), [
      'report-stage-not-reached',
      { stage: 'site-review' },
    ]);
  });

  test('not on a stage the scheme has no report on', () => {
    at('site-review', chosen()).expectRefused(reporting({ stage: 'inspection' }), [
      'report-not-asked',
      { stage: 'inspection', stages: ['document-review', 'site-review'] },
    ]);
  });

  test('the last one names whom it recommends, if nobody an empty list; no earlier one does', () => {
    at('site-review', chosen()).expectEvents(last(['O-1', 'I-1']), [
      'EvaluationReportFiled',
      { stage: 'site-review', report: file('report'), recommended: ['O-1', 'I-1'] },
    ]);
    at('site-review', chosen()).expectEvents(last([]), 'EvaluationReportFiled');
    at('site-review', chosen()).expectRefused(last(), ['recommended-missing', { stage: 'site-review' }]);
    at('site-review', chosen()).expectRefused(reporting({ recommended: [] }), [
      'recommended-too-early',
      { stage: 'document-review', last: 'site-review' },
    ]);
  });

  test('recommended cases are in the round and named once', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-2', afterNotice: false });
    at('site-review', chosen(), withdrawn).expectRefused(
      last(['O-1', 'O-1', 'O-2', 'O-9']),
      ['cases-named-twice', { cases: ['O-1'] }],
      ['case-is-out', { case: 'O-2', because: 'withdrawn' }],
      ['not-found', { what: 'O-9' }],
    );
  });

  test('once taken back it is done again before the round goes on', () => {
    const done = reported('document-review');
    const undone = takenBack(done, { command: 'file-evaluation-report', mustRedo: true });
    const told = at('document-review', chosen(), planned(), done, undone);
    told.expectRefused(
      { by: 'office-head', on: '2026-06-03', command: 'close-stage', payload: { stage: 'document-review' } },
      ['evaluation-report-missing', { stage: 'document-review' }],
      ['redo-first', { command: 'file-evaluation-report', cases: [] }],
    );
    told.expectEvents(reporting(), 'EvaluationReportFiled');
    const waiting = takenBack(planned(), { command: 'file-evaluation-plan', mustRedo: true });
    at('document-review', chosen(), planned(), waiting).expectRefused(reporting(), [
      'redo-first',
      { command: 'file-evaluation-plan', cases: [] },
    ]);
  });

  test('not by another third party, nor by one who is recused from a case', () => {
    at('document-review', chosen()).expectRefused({ ...reporting(), ...rivals }, [
      'not-the-chosen-evaluator',
      { body: 'rival' },
    ]);
    const recused = personRecused({ person: 'institute-head', case: 'O-1', ground: 'declared' });
    at('document-review', chosen(), recused).expectRefused(reporting(), 'passes-to-deputy');
  });
});

describe('stages where a third party runs the review', () => {
  const closing = (stage: string) => ({
    by: 'office-head',
    on: '2026-06-03',
    command: 'close-stage',
    payload: { stage },
  });

  test('the panels close with an approved evaluator that has a plan', () => {
    at('panel').expectRefused(closing('panel'), ['evaluator-not-chosen', {}]);
    at('panel', chosen()).expectRefused(closing('panel'), ['evaluation-plan-missing', {}]);
    at('panel', chosen(), planned()).expectEvents(closing('panel'), 'StageClosed', 'StageOpened');
  });

  test('a reported stage closes with its report', () => {
    at('document-review', chosen(), planned()).expectRefused(closing('document-review'), [
      'evaluation-report-missing',
      { stage: 'document-review' },
    ]);
    at('document-review', chosen(), planned(), reported('document-review')).expectEvents(
      closing('document-review'),
      'StageClosed',
      'StageOpened',
      'StageOpened',
    );
  });

  test('a stage without a report closes without one', () => {
    const round = [...aRoundAt(scheme, 'inspection', { withItsEvents: true }), chosen(), planned()];
    given({ scheme, registry, round }).expectEvents(closing('inspection'), 'StageClosed', 'StageOpened');
  });

  test('an evaluator barred meanwhile leaves the review to be commissioned anew', () => {
    const barred = evaluatingBodyBarred({
      body: 'institute',
      reason: sealed('institute'),
      evidence: [file('finding')],
    });
    const round = [
      ...aRoundAt(scheme, 'document-review', { withItsEvents: true }),
      chosen(),
      planned(),
      reported('document-review'),
    ];
    const told = given({ scheme, registry: [...registry, barred], round });
    told.expectRefused(closing('document-review'), ['evaluator-not-chosen', {}]);
  });

  test('what is missing is told with the articles', () => {
    expect(at('document-review', chosen()).decide(closing('document-review'))).toEqual({
      refused: [
        { kind: 'evaluation-plan-missing', facts: {}, cites: ['art-9.4'] },
        {
          kind: 'evaluation-report-missing',
          facts: { stage: 'document-review' },
          cites: ['art-19', 'art-20'],
        },
      ],
    });
  });

  test('nothing is asked for where the office runs it', () => {
    const plain = schemeUnderTest();
    const round = aRoundAt(plain, 'panel', { withItsEvents: true });
    given({ scheme: plain, registry: aCity(plain), round }).expectEvents(
      closing('panel'),
      'StageClosed',
      'StageOpened',
    );
  });
});
