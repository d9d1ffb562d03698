import { describe, expect, test } from 'vitest';
import { file, sealed } from '../../../testing/city.ts';
import {
  noticeOver,
  recommending,
  schemeRecommending,
  whileRecommending,
} from '../../../testing/recommending.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { caseRecommended } from '../events.ts';

const scheme = schemeRecommending(
  'delivery:',
  "  until: { value: '2026-04-14', cites: [art-17] }",
  '  copies: { value: 3, unit: copies, cites: [art-16] }',
  '  electronic: { value: required, cites: [art-16.1] }',
  '  cites: [art-17]',
);
const told = (more: readonly ToldEvent[] = [], of = scheme) =>
  whileRecommending(of, [...noticeOver, ...more]);
const whole = { copies: 3, electronic: true };
const payload = { case: 'O-1', opinion: sealed('O-1', 3), opinionDocument: file('opinion') };

describe('recommend-case where the material is delivered by a day', () => {
  test.each(['2026-04-13', '2026-04-14 23:59'])('is done with all of it on %s', (on) => {
    told().expectEvents(recommending(whole, on), ['CaseRecommended', { ...payload, ...whole }]);
  });

  test('is refused on the day after', () => {
    told().expectRefused(recommending(whole, '2026-04-15 00:00'), [
      'delivery-day-over',
      { until: '2026-04-14' },
    ]);
    const decided = told().decide(recommending(whole, '2026-04-15'));
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-17']);
  });

  test('one made anew after it was taken back is not too late', () => {
    const first = caseRecommended({ ...payload, ...whole });
    const rescinded = takenBack(first);
    const reopened = {
      ...rescinded,
      payload: { ...(rescinded.payload as object), cases: ['O-1'], redo: ['recommend-case'] },
    };
    told([first, reopened]).expectEvents(recommending(whole, '2026-04-15'), 'CaseRecommended');
  });

  test('is refused with fewer copies or without the electronic one', () => {
    told().expectRefused(recommending({ ...whole, copies: 2 }), ['too-few-copies', { needed: 3, given: 2 }]);
    told().expectRefused(recommending({ copies: 4 }), ['electronic-copy-missing', {}]);
    told().expectRefused(recommending(), 'too-few-copies', 'electronic-copy-missing');
  });

  test('without the rule nothing is asked', () => {
    told([], schemeRecommending()).expectEvents(recommending({}, '2026-04-20'), ['CaseRecommended', payload]);
  });
});
