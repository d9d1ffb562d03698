import { describe, expect, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { aCityWithEvaluators, chosen, schemeWithEvaluator } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeWithEvaluator();
const registry = aCityWithEvaluators(scheme);
const payload = {
  panel: 'p-1',
  track: 'organisation',
  stages: ['document-review', 'site-review'],
  members: ['ex-1', 'ex-2', 'ex-3'],
  leader: 'ex-1',
  cases: ['O-1', 'O-2'],
};
const forming = (by: string, preparedBy: string) => ({
  by,
  preparedBy,
  on: '2026-04-28',
  command: 'form-panel',
  payload,
});
const byInstitute = forming('institute-head', 'institute-clerk');
const byOffice = forming('office-head', 'office-clerk');
const replacement = { panel: 'panel-o', out: 'ex-2', in: 'ex-7', leader: 'ex-1', reason: 'illness' };
const replacing = (by: string, preparedBy: string) => ({
  by,
  preparedBy,
  on: '2026-05-08',
  command: 'replace-examiner',
  payload: replacement,
});
const open = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry, round: [...aRoundAt(scheme, 'panel'), ...more] });
const reviewing = (...more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry,
    round: [...aRoundAt(scheme, 'document-review', { withItsEvents: true }), ...more],
  });

describe('panels where a third party runs the review', () => {
  test('are formed and changed by the chosen evaluator, two persons of it', () => {
    open(chosen()).expectEvents(byInstitute, ['PanelFormed', payload]);
    reviewing(chosen()).expectEvents(replacing('institute-head', 'institute-clerk'), [
      'ExaminerReplaced',
      replacement,
    ]);
    const { preparedBy: _preparedBy, ...alone } = byInstitute;
    open(chosen()).expectRefused(alone, 'needs-second-person');
  });

  test('not by the office, which is told the articles', () => {
    expect(open(chosen()).decide(byOffice)).toEqual({
      refused: [{ kind: 'no-such-hat', facts: { needs: ['third-party/head'] }, cites: ['art-9.2'] }],
    });
    reviewing(chosen()).expectRefused(replacing('office-head', 'office-clerk'), [
      'no-such-hat',
      { needs: ['third-party/head'] },
    ]);
  });

  test('nor prepared by the office', () => {
    const { preparedBy: _preparedBy, ...act } = byOffice;
    const preparing = { ...act, by: 'office-clerk', mode: 'prepare' } as const;
    open(chosen()).expectRefused(preparing, ['no-such-hat', { needs: ['third-party/clerk'] }]);
    open(chosen()).expectEvents({ ...preparing, by: 'institute-clerk' }, 'ActPrepared');
  });

  test('not before the evaluator is chosen, and never by another third party', () => {
    open().expectRefused(byInstitute, ['evaluator-not-chosen', {}]);
    open(chosen()).expectRefused(
      forming('rival-head', 'rival-clerk'),
      ['not-found', { what: 'O-1' }],
      ['not-found', { what: 'O-2' }],
    );
  });

  test('where the office runs it, are no third party’s', () => {
    const plain = schemeUnderTest();
    const told = given({
      scheme: plain,
      registry: aCityWithEvaluators(plain),
      round: aRoundAt(plain, 'panel'),
    });
    told.expectRefused(byInstitute, ['no-such-hat', { needs: ['office/head'] }]);
    given({ scheme: plain, registry: aCity(plain), round: aRoundAt(plain, 'panel') }).expectEvents(
      byOffice,
      'PanelFormed',
    );
  });
});
