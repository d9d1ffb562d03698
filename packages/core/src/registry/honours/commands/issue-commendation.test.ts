import { describe, test } from 'vitest';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = { round: 'r1', number: 'City 2026-12', date: '2026-08-01', document: file('decision') };
const issuing = (change: object = {}) => ({
  by: 'secretary',
  on: '2026-08-20',
  command: 'issue-commendation',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('issue-commendation', () => {
  test('records the decision, dated from the first honour to today', () => {
    winners().expectEvents(issuing(), ['CommendationIssued', payload]);
    winners().expectEvents(issuing({ date: '2026-08-20' }), 'CommendationIssued');
  });

  test('is refused a day before the first honour and a day ahead', () => {
    winners().expectRefused(issuing({ date: '2026-07-31' }), [
      'honour-day-too-early',
      { day: '2026-07-31', notBefore: '2026-08-01' },
    ]);
    winners().expectRefused(issuing({ date: '2026-08-21' }), [
      'honour-day-ahead',
      { day: '2026-08-21', today: '2026-08-20' },
    ]);
  });

  test('is refused under a number that was used', () => {
    given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), issuing()) }).expectRefused(
      issuing(),
      ['commendation-number-used', { number: 'City 2026-12' }],
    );
  });

  test('is refused for a round that is unknown or has no winners', () => {
    winners().expectRefused(issuing({ round: 'r9' }), ['not-found', { what: 'r9' }]);
    given({ scheme, registry: aCity(scheme) }).expectRefused(issuing(), [
      'nothing-to-commend',
      { round: 'r1' },
    ]);
  });

  test('is refused to the office', () => {
    winners().expectRefused({ ...issuing(), by: 'office-head' }, 'no-such-hat');
  });
});
