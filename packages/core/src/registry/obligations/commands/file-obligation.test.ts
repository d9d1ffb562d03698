import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = { honour: 'h-1', obligation: 'annual-report', document: file('report'), covers: 2026 };
const filing = (change: object = {}, by = 'agent-1') => ({
  by,
  on: '2027-07-30',
  command: 'file-obligation',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('file-obligation', () => {
  test('counts from the day of the act', () => {
    winners().expectEvents(filing(), ['ObligationFiled', { ...payload, on: '2027-07-30' }]);
  });

  test('is taken late, too', () => {
    winners().expectEvents({ ...filing(), on: '2029-01-01' }, 'ObligationFiled');
  });

  test("answers for another's honour as for none", () => {
    winners().expectRefused(filing({}, 'agent-2'), ['not-found', { what: 'h-1' }]);
    winners().expectRefused(filing({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
  });

  test('is refused for an obligation of the other track and for an unknown one', () => {
    winners().expectRefused(filing({ honour: 'h-3' }, 'ind-1'), [
      'obligation-not-owed',
      { obligation: 'annual-report', grade: 'award', track: 'individual' },
    ]);
    winners().expectRefused(filing({ obligation: 'anything' }), 'obligation-not-owed');
  });

  test('is filed once a day', () => {
    const filed = given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), filing()) });

    filed.expectRefused(filing(), ['already-filed-today', { obligation: 'annual-report', on: '2027-07-30' }]);
    filed.expectEvents({ ...filing(), on: '2027-07-31' }, 'ObligationFiled');
    filed.expectEvents(filing({ obligation: 'self-assessment' }), 'ObligationFiled');
  });

  test('covers a year from the award to today', () => {
    winners().expectEvents(filing({ covers: 2027 }), 'ObligationFiled');
    winners().expectRefused(filing({ covers: 2025 }), [
      'year-outside-honour',
      { year: 2025, from: 2026, to: 2027 },
    ]);
    winners().expectRefused(filing({ covers: 2028 }), 'year-outside-honour');
  });

  test('is refused once the title is withdrawn or replaced', () => {
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      filing(),
      'honour-withdrawn',
    );
    given({
      scheme,
      registry: [
        ...aCityWithWinners(scheme),
        aWinner(scheme, { honour: 'h-4', party: 'org-2', replaces: 'h-2' }),
      ],
    }).expectRefused(filing({ honour: 'h-2' }, 'agent-2'), 'honour-replaced');
  });
});
