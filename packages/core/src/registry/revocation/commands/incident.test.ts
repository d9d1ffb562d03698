import { describe, test } from 'vitest';
import { file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = {
  incident: 'inc-1',
  honour: 'h-1',
  ground: 'improper-means',
  happenedOn: '2026-03-01',
  account: sealed('inc-1'),
  evidence: [],
};
const reporting = (change: object = {}, by = 'office-clerk') => ({
  by,
  on: '2027-01-10',
  command: 'report-incident',
  payload: { ...payload, ...change },
});
const finding = {
  incident: 'inc-1',
  holds: true,
  majorSocialEffect: false,
  source: 'The market regulator',
  evidence: [file('finding')],
};
const verifying = (change: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2027-01-20',
  command: 'verify-incident',
  payload: { ...finding, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });
const reported = () => given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), reporting()) });

describe('report-incident', () => {
  test('is open to the office, a recommending body, an answering department and anyone else', () => {
    for (const by of ['office-clerk', 'a-clerk', 'judge', 'citizen', 'nobody-known']) {
      winners().expectEvents(reporting({}, by), ['IncidentReported', payload]);
    }
  });

  test('takes a day up to today', () => {
    winners().expectEvents(reporting({ happenedOn: '2027-01-10' }), 'IncidentReported');
    winners().expectRefused(reporting({ happenedOn: '2027-01-11' }), [
      'honour-day-ahead',
      { day: '2027-01-11', today: '2027-01-10' },
    ]);
  });

  test('names a ground the scheme has for the track and that an incident can trigger', () => {
    for (const ground of ['anything', 'rectification-failed']) {
      winners().expectRefused(reporting({ ground }), ['ground-unknown', { ground, track: 'organisation' }]);
    }
  });

  test('is refused under an id that was used, for an unknown honour and after a withdrawal', () => {
    reported().expectRefused(reporting(), ['incident-id-used', { incident: 'inc-1' }]);
    winners().expectRefused(reporting({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      reporting(),
      ['honour-withdrawn', { honour: 'h-1', on: '2026-09-05' }],
    );
  });
});

describe('verify-incident', () => {
  test('enters once, with evidence and two persons, whether it holds', () => {
    reported().expectEvents(verifying(), ['IncidentVerified', finding]);
    reported().expectEvents(verifying({ holds: false }), 'IncidentVerified');
    reported().expectRefused(verifying({ evidence: [] }), 'bad-input');
    const { preparedBy: _preparedBy, ...alone } = verifying();
    reported().expectRefused(alone, 'needs-second-person');
  });

  test('is refused for an incident that is unknown or was verified', () => {
    winners().expectRefused(verifying(), ['not-found', { what: 'inc-1' }]);
    given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), reporting(), verifying()),
    }).expectRefused(verifying(), ['incident-already-verified', { incident: 'inc-1' }]);
  });
});
