import { describe, expect, test } from 'vitest';
import { bodyClosed } from '../../../registry/jurisdiction/events.ts';
import { evaluatingBodyBarred } from '../../../registry/staff/events.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { aCityWithEvaluators, chosen, planned, schemeWithEvaluator } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { takenBack } from '../../../testing/taken-back.ts';

const scheme = schemeWithEvaluator();
const registry = aCityWithEvaluators(scheme);
const round = aRoundAt(scheme, 'panel');
const payload = {
  evaluator: 'institute',
  contract: file('contract'),
  paidBy: 'commissioning-unit',
  approvedOn: '2026-04-27',
  resolution: file('resolution'),
};
const choosing = (change: object = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-04-28',
  command: 'choose-evaluator',
  payload: { ...payload, ...change },
});
const barred = (body: string) =>
  evaluatingBodyBarred({ body, reason: sealed(body), evidence: [file('finding')] });

describe('choose-evaluator', () => {
  test('the office chooses and the committee’s chair approves, from the call on', () => {
    given({ scheme, registry, round }).expectEvents(choosing(), ['EvaluatorChosen', payload]);
    given({ scheme, registry, round: aRoundAt(scheme, 'call') }).expectEvents(choosing(), 'EvaluatorChosen');
  });

  test('is nothing by the office alone, and nobody else’s to approve', () => {
    const { preparedBy: _preparedBy, ...alone } = choosing();
    given({ scheme, registry, round }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/head'] },
    ]);
    given({ scheme, registry, round }).expectRefused({ ...choosing(), by: 'office-head' }, 'no-such-hat');
  });

  test('is paid by nobody but who commissions it', () => {
    given({ scheme, registry, round }).expectRefused(choosing({ paidBy: 'applicants' }), 'bad-input');
  });

  test('is an open third-party evaluator that is not barred', () => {
    const told = given({ scheme, registry: [...registry, barred('institute')], round });
    told.expectRefused(choosing(), ['evaluator-barred-from-work', { body: 'institute' }]);
    told.expectRefused(choosing({ evaluator: 'office' }), ['not-an-evaluator', { body: 'office' }]);
    told.expectRefused(choosing({ evaluator: 'nowhere' }), ['not-found', { what: 'nowhere' }]);
    const closed = bodyClosed({ body: 'institute', reason: 'dissolved' });
    given({ scheme, registry: [...registry, closed], round }).expectRefused(choosing(), [
      'body-closed',
      { body: 'institute' },
    ]);
  });

  test('the approval is not of a day to come', () => {
    given({ scheme, registry, round }).expectEvents(
      choosing({ approvedOn: '2026-04-28' }),
      'EvaluatorChosen',
    );
    given({ scheme, registry, round }).expectRefused(
      choosing({ approvedOn: '2026-04-29' }),
      'not-yet-happened',
    );
  });

  test('there is one; another comes only when it is barred, and owes a plan of its own', () => {
    const both = [...round, chosen('rival')];
    given({ scheme, registry, round: both }).expectRefused(choosing(), [
      'evaluator-already-chosen',
      { body: 'rival' },
    ]);
    given({ scheme, registry: [...registry, barred('rival')], round: both }).expectEvents(
      choosing(),
      'EvaluatorChosen',
    );
    const after = given({ scheme, registry, round: [...round, chosen('rival'), planned(), chosen()] });
    expect(after.round.evaluator.chosen).toMatchObject({ body: 'institute', earlier: { body: 'rival' } });
    expect(after.round.evaluator.chosen?.plan).toBeUndefined();
  });

  test('taken back, the one before counts again', () => {
    const undone = takenBack(chosen(), { command: 'choose-evaluator' });
    const after = given({ scheme, registry, round: [chosen('rival'), planned(), chosen(), undone] });
    expect(after.round.evaluator.chosen).toMatchObject({ body: 'rival', plan: file('plan') });
    expect(given({ scheme, registry, round: [chosen(), undone] }).round.evaluator.chosen).toBeUndefined();
  });

  test('is refused, citing the stage, where the office runs the review', () => {
    const plain = schemeUnderTest();
    const decided = given({
      scheme: plain,
      registry: aCity(plain),
      round: aRoundAt(plain, 'panel'),
    }).decide(choosing());
    expect(decided).toEqual({
      refused: [{ kind: 'review-not-commissioned', facts: {}, cites: ['art-18.2'] }],
    });
  });
});
