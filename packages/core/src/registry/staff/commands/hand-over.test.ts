import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { memberAppointed, membershipEnded } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const handing = (change = {}) => ({
  by: 'secadmin',
  preparedBy: 'sysadmin',
  on: '2026-01-05',
  command: 'hand-over',
  payload: {
    body: 'office',
    from: 'office-clerk',
    to: 'citizen',
    on: '2026-02-01',
    reason: sealed('reason'),
    ...change,
  },
});

describe('hand-over', () => {
  test('ends one seat and begins the other on the next day, at the same rank', () => {
    given({ scheme, registry }).expectEvents(
      handing(),
      [
        'MembershipEnded',
        { person: 'office-clerk', body: 'office', on: '2026-02-01', reason: sealed('reason') },
      ],
      ['MemberAppointed', { person: 'citizen', body: 'office', rank: 'clerk', from: '2026-02-02' }],
    );
  });

  test('is refused for a seat that is not held on the day', () => {
    given({ scheme, registry }).expectRefused(handing({ on: '2019-12-31' }), [
      'not-seated',
      { person: 'office-clerk', body: 'office', day: '2019-12-31' },
    ]);
  });

  test('is refused to oneself, and to one who has a seat there', () => {
    given({ scheme, registry }).expectRefused(handing({ to: 'office-clerk' }), [
      'handed-to-oneself',
      { person: 'office-clerk' },
    ]);
    given({ scheme, registry }).expectRefused(handing({ to: 'office-head' }), 'already-seated');
  });

  test('an administration is never without its head on the way', () => {
    given({ scheme, registry }).expectEvents(
      handing({ body: 'audit', from: 'auditor' }),
      'MembershipEnded',
      'MemberAppointed',
    );
    given({ scheme, registry }).expectRefused(
      handing({ body: 'audit', from: 'auditor', to: 'sysadmin' }),
      'two-administrations',
    );
  });

  test('taken back, the first has the seat again', () => {
    const by = { person: 'office-clerk', body: 'office' };
    const { registry: after } = given({
      scheme,
      registry: [
        ...registry,
        membershipEnded({ ...by, on: day('2026-02-01'), reason: sealed('reason') }),
        memberAppointed({ person: 'citizen', body: 'office', rank: 'clerk', from: day('2026-02-02') }),
      ],
    });

    expect(after.staff.memberships.find(({ person }) => person === 'office-clerk')?.to).toBe('2026-02-01');
    expect(after.staff.memberships.find(({ person }) => person === 'citizen')?.from).toBe('2026-02-02');
  });

  test('needs two persons', () => {
    const { preparedBy: _preparedBy, ...alone } = handing();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
  });
});
