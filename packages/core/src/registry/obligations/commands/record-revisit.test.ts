import { describe, test } from 'vitest';
import { day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal, endingTitles } from '../../../testing/winners.ts';
import { examinerEnrolled, examinerRemoved } from '../../pools/events.ts';
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

  test('is recorded alike at whatever times the scheme revisits', () => {
    for (const times of ['when-needed', 'regular']) {
      const other = schemeUnderTest('wuhan-draft2', (text) =>
        text.replace('times: irregular', `times: ${times}`),
      );
      given({ scheme: other, registry: aCityWithWinners(other) }).expectEvents(
        recording(),
        'WinnerRevisited',
      );
    }
  });

  test('takes a visit while the title stood, to its last day', () => {
    const ending = endingTitles();
    const enrolled = examinerEnrolled({
      person: 'citizen',
      fields: ['services'],
      formerEmployers: [],
      trainedOn: day('2030-01-01'),
      from: day('2030-01-01'),
      to: day('2034-12-31'),
    });
    const city = given({ scheme: ending, registry: [...aCityWithWinners(ending), enrolled] });
    const visited = (on: string) => ({ ...recording({ on, experts: ['citizen'] }), on: '2031-09-01' });

    city.expectEvents(visited('2031-07-31'), 'WinnerRevisited');
    city.expectRefused(visited('2031-08-01'), ['honour-expired', { honour: 'h-1', on: '2031-07-31' }]);
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
