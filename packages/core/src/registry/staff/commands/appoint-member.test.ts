import { describe, test } from 'vitest';
import { aCityWithoutAward, day } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { bodyClosed } from '../../jurisdiction/events.ts';
import { memberAppointed } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { person: 'citizen', body: 'office', rank: 'clerk', from: '2026-02-01', to: '2026-12-31' };
const appointing = (change = {}) => ({
  by: 'secadmin',
  preparedBy: 'sysadmin',
  on: '2026-01-05',
  command: 'appoint-member',
  payload: { ...payload, ...change },
});

describe('appoint-member', () => {
  test('gives a seat that two administrators agreed on', () => {
    given({ scheme, registry }).expectEvents(appointing(), ['MemberAppointed', payload]);
  });

  test('is refused without a second person and to the office', () => {
    const { preparedBy: _preparedBy, ...alone } = appointing();
    given({ scheme, registry }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['system-admin'] },
    ]);
    given({ scheme, registry }).expectRefused({ ...appointing(), by: 'office-head' }, 'no-such-hat');
  });

  test('is refused for someone who is not registered or is an organisation', () => {
    given({ scheme, registry }).expectRefused(appointing({ person: 'nobody' }), [
      'not-found',
      { what: 'nobody' },
    ]);
    given({ scheme, registry }).expectRefused(appointing({ person: 'org-1' }), [
      'not-a-person',
      { party: 'org-1' },
    ]);
  });

  test('is refused for a body that is unknown or closed', () => {
    given({ scheme, registry }).expectRefused(appointing({ body: 'nowhere' }), [
      'not-found',
      { what: 'nowhere' },
    ]);
    given({
      scheme,
      registry: [...registry, bodyClosed({ body: 'office', reason: 'moved' })],
    }).expectRefused(appointing(), ['body-closed', { body: 'office' }]);
  });

  test('is refused for days that run backwards; one day is enough', () => {
    given({ scheme, registry }).expectRefused(appointing({ to: '2026-01-31' }), [
      'days-reversed',
      { from: '2026-02-01', to: '2026-01-31' },
    ]);
    given({ scheme, registry }).expectEvents(appointing({ to: '2026-02-01' }), 'MemberAppointed');
  });

  test('is refused for a second seat in the body on a shared day; the day after the first is free', () => {
    const seated = [
      ...registry,
      memberAppointed({
        person: 'citizen',
        body: 'office',
        rank: 'member',
        from: day('2026-01-01'),
        to: day('2026-02-01'),
      }),
    ];
    given({ scheme, registry: seated }).expectRefused(appointing(), [
      'already-seated',
      { person: 'citizen', body: 'office', from: '2026-01-01' },
    ]);
    given({ scheme, registry: seated }).expectEvents(appointing({ from: '2026-02-02' }), 'MemberAppointed');
    given({ scheme, registry: seated }).expectEvents(appointing({ body: 'committee' }), 'MemberAppointed');
  });

  test('nobody holds two of the three administrations at a time', () => {
    given({ scheme, registry }).expectRefused(appointing({ person: 'auditor', body: 'systems' }), [
      'two-administrations',
      { person: 'auditor', holds: 'audit' },
    ]);
    const former = [
      ...registry,
      memberAppointed({
        person: 'citizen',
        body: 'audit',
        rank: 'head',
        from: day('2025-01-01'),
        to: day('2026-01-31'),
      }),
    ];
    given({ scheme, registry: former }).expectEvents(appointing({ body: 'systems' }), 'MemberAppointed');
    given({ scheme, registry: former }).expectRefused(
      appointing({ body: 'systems', from: '2026-01-31' }),
      'two-administrations',
    );
  });
});
