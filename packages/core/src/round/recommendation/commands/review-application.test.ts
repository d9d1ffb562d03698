import { describe, expect, test } from 'vitest';
import { aCity, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const withCopies = (rules: string) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text.replace('    withdrawalUntil:', `${rules}\n    withdrawalUntil:`),
  );
const both = withCopies(
  '    copies: { value: 3, unit: copies, cites: [art-16] }\n    electronicCopy: { value: required, cites: [art-16.1] }',
);
const told = (scheme = both) =>
  given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'recommendation') });
const payload = { case: 'O-1', passed: true, finding: sealed('O-1', 2) };
const reviewing = (received: object = {}) => ({
  by: 'a-clerk',
  on: '2026-04-01',
  command: 'review-application',
  payload: { ...payload, ...received },
});

describe('review-application where copies are asked for', () => {
  test.each([3, 4])('passes with %s copies and the electronic one', (copiesReceived) => {
    const received = { copiesReceived, electronicReceived: true };
    told().expectEvents(reviewing(received), ['PreliminaryReviewed', { ...payload, ...received }]);
  });

  test('is refused with fewer copies or none told', () => {
    told().expectRefused(reviewing({ copiesReceived: 2, electronicReceived: true }), [
      'too-few-copies',
      { needed: 3, given: 2 },
    ]);
    told().expectRefused(reviewing(), ['too-few-copies', { needed: 3, given: 0 }], 'electronic-copy-missing');
  });

  test.each([false, undefined])('is refused when the electronic copy is %s', (electronicReceived) => {
    told().expectRefused(reviewing({ copiesReceived: 3, electronicReceived }), [
      'electronic-copy-missing',
      {},
    ]);
    const decided = told().decide(reviewing({ copiesReceived: 3 }));
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-16.1']);
  });

  test('one that does not pass needs none', () => {
    told().expectEvents(reviewing({ passed: false }), 'PreliminaryReviewed');
  });

  test('without the rules nothing is asked', () => {
    told(schemeUnderTest()).expectEvents(reviewing(), ['PreliminaryReviewed', payload]);
    const paperOnly = withCopies('    copies: { value: 1, unit: copies, cites: [art-16] }');
    told(paperOnly).expectEvents(reviewing({ copiesReceived: 1 }), 'PreliminaryReviewed');
  });
});
