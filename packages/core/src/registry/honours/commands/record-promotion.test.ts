import { describe, test } from 'vitest';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = {
  honour: 'h-1',
  kind: 'promotion',
  year: 2027,
  on: '2027-03-01',
  summary: 'Open day',
  evidence: [],
};
const recording = (change: object = {}) => ({
  by: 'office-clerk',
  on: '2027-05-01',
  command: 'record-promotion',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('record-promotion', () => {
  test('is recorded by the office, a recommending body or the winner', () => {
    for (const by of ['office-clerk', 'a-clerk', 'agent-1']) {
      winners().expectEvents({ ...recording(), by }, ['PromotionRecorded', payload]);
    }
  });

  test("answers a winner for another's honour as for none", () => {
    winners().expectRefused({ ...recording(), by: 'agent-2' }, ['not-found', { what: 'h-1' }]);
    winners().expectRefused(recording({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
  });

  test('takes the years from the award to today', () => {
    winners().expectEvents(recording({ year: 2026 }), 'PromotionRecorded');
    winners().expectRefused(recording({ year: 2025 }), [
      'year-outside-honour',
      { year: 2025, from: 2026, to: 2027 },
    ]);
    winners().expectRefused(recording({ year: 2028 }), 'year-outside-honour');
  });

  test('takes only the kinds of the scheme', () => {
    const fewer = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '[benchmarking-event, good-practice, support-measure, promotion]',
        '[benchmarking-event, promotion]',
      ),
    );
    const city = given({ scheme: fewer, registry: aCityWithWinners(fewer) });

    city.expectEvents(recording({ kind: 'benchmarking-event' }), 'PromotionRecorded');
    city.expectRefused(recording({ kind: 'good-practice' }), [
      'promotion-kind-not-provided',
      { kind: 'good-practice' },
    ]);
  });

  test('takes that a winner went on to a higher award, where the scheme lists it', () => {
    const higher = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('[benchmarking-event, good-practice, support-measure, promotion]', '[higher-award]'),
    );
    const city = given({ scheme: higher, registry: aCityWithWinners(higher) });

    city.expectEvents(recording({ kind: 'higher-award' }), [
      'PromotionRecorded',
      { ...payload, kind: 'higher-award' },
    ]);
    winners().expectRefused(recording({ kind: 'higher-award' }), 'promotion-kind-not-provided');
  });

  test('is refused a day before the award, a day ahead and after a withdrawal', () => {
    winners().expectRefused(recording({ on: '2026-07-31' }), 'honour-day-too-early');
    winners().expectRefused(recording({ on: '2027-05-02' }), 'honour-day-ahead');
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      recording(),
      'honour-withdrawn',
    );
  });
});
