import { describe, test } from 'vitest';
import { day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';
import { examinerRemoved } from '../../pools/events.ts';
import { evaluatorBarred } from '../../staff/events.ts';

const scheme = schemeUnderTest();
const payload = {
  revisit: 'visit-1',
  honour: 'h-1',
  experts: ['ex-1', 'ex-2'],
  on: '2027-03-01',
  finding: 'remarks',
  report: file('report'),
};
const recording = (change: object = {}) => ({
  by: 'office-clerk',
  on: '2027-03-10',
  command: 'record-revisit',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('record-revisit', () => {
  test('records experts, finding and report', () => {
    winners().expectEvents(recording(), ['WinnerRevisited', payload]);
  });

  test('is refused under an id that was used', () => {
    given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), recording()) }).expectRefused(
      recording(),
      ['revisit-id-used', { revisit: 'visit-1' }],
    );
  });

  test('is refused for a person: the scheme revisits organisations', () => {
    winners().expectRefused(recording({ honour: 'h-3' }), ['revisit-not-provided', { track: 'individual' }]);
  });

  test('takes experts who were in the pool on the day, the last day included', () => {
    const left = (on: string) =>
      given({
        scheme,
        registry: [
          ...aCityWithWinners(scheme),
          examinerRemoved({ person: 'ex-2', on: day(on), reason: sealed('ex-2', 2) }),
        ],
      });

    left('2027-03-01').expectEvents(recording(), 'WinnerRevisited');
    left('2027-02-28').expectRefused(recording(), [
      'expert-not-available',
      { person: 'ex-2', because: 'not-in-pool' },
    ]);
    winners().expectRefused(recording({ experts: ['ex-1', 'citizen'] }), 'expert-not-available');
  });

  test('takes nobody who is barred', () => {
    given({
      scheme,
      registry: [
        ...aCityWithWinners(scheme),
        evaluatorBarred({ person: 'ex-1', reason: sealed('ex-1', 2), evidence: [file('approval')] }),
      ],
    }).expectRefused(recording(), ['expert-not-available', { person: 'ex-1', because: 'barred' }]);
  });

  test('is refused before the award, a day ahead, after a withdrawal, for an unknown honour', () => {
    winners().expectEvents(recording({ on: '2026-08-01' }), 'WinnerRevisited');
    winners().expectRefused(recording({ on: '2026-07-31' }), 'honour-day-too-early');
    winners().expectEvents(recording({ on: '2027-03-10' }), 'WinnerRevisited');
    winners().expectRefused(recording({ on: '2027-03-11' }), 'honour-day-ahead');
    winners().expectRefused(recording({ honour: 'h-9' }), 'not-found');
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      recording(),
      'honour-withdrawn',
    );
  });
});
