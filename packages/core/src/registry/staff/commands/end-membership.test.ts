import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { memberAppointed, membershipEnded } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { person: 'office-clerk', body: 'office', on: '2026-02-01', reason: sealed('reason') };
const ending = (change = {}) => ({
  by: 'secadmin',
  preparedBy: 'sysadmin',
  on: '2026-01-05',
  command: 'end-membership',
  payload: { ...payload, ...change },
});
const ended = (on: string) =>
  membershipEnded({ person: 'office-clerk', body: 'office', on: day(on), reason: sealed('reason') });

describe('end-membership', () => {
  test('ends a seat on its last day', () => {
    given({ scheme, registry }).expectEvents(ending(), ['MembershipEnded', payload]);
  });

  test('the hat is worn on the last day and not on the next', () => {
    const tie = {
      by: 'office-clerk',
      command: 'record-tie',
      payload: { person: 'ex-1', organisation: 'org-1', kind: 'kinship', from: '2020-01-01' },
    };
    const told = { scheme, registry: [...registry, ended('2026-02-01')] };
    given(told).expectEvents({ ...tie, on: '2026-02-01' }, 'TieRecorded');
    given(told).expectRefused({ ...tie, on: '2026-02-02' }, 'no-such-hat');
  });

  test('leaves an earlier seat in the same body as it was', () => {
    const again = memberAppointed({
      person: 'office-clerk',
      body: 'office',
      rank: 'clerk',
      from: day('2026-03-01'),
    });
    const { registry: folded } = given({
      scheme,
      registry: [...registry, ended('2026-02-01'), again, ended('2026-04-01')],
    });
    expect(
      folded.staff.memberships
        .filter((seat) => seat.person === 'office-clerk')
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      ['2020-01-01', '2026-02-01'],
      ['2026-03-01', '2026-04-01'],
    ]);
  });

  test('is refused for a seat that is not held on the day', () => {
    given({ scheme, registry }).expectRefused(ending({ body: 'committee' }), [
      'not-seated',
      { person: 'office-clerk', body: 'committee', day: '2026-02-01' },
    ]);
    given({ scheme, registry }).expectRefused(ending({ on: '2019-12-31' }), 'not-seated');
    given({ scheme, registry: [...registry, ended('2026-01-31')] }).expectRefused(ending(), 'not-seated');
  });

  test('is refused for an unknown body', () => {
    given({ scheme, registry }).expectRefused(
      ending({ body: 'nowhere' }),
      ['not-found', { what: 'nowhere' }],
      'not-seated',
    );
  });

  test('the last head of an administration stays until a successor is there', () => {
    const leaving = ending({ person: 'auditor', body: 'audit' });
    given({ scheme, registry }).expectRefused(leaving, ['last-administrator', { body: 'audit' }]);
    const successor = (from: string) =>
      memberAppointed({ person: 'citizen', body: 'audit', rank: 'head', from: day(from) });
    given({ scheme, registry: [...registry, successor('2026-02-02')] }).expectEvents(
      leaving,
      'MembershipEnded',
    );
    given({ scheme, registry: [...registry, successor('2026-02-03')] }).expectRefused(
      leaving,
      'last-administrator',
    );
  });

  test('is refused without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = ending();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
  });
});
