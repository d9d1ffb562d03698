import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { pastBanRecorded } from '../events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const registry = aCity(scheme);
const payload = {
  programme,
  party: 'org-1',
  from: '2024-03-01',
  to: '2029-02-28',
  evidence: [file('decision')],
};
const recording = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-01-20',
  command: 'record-past-ban',
  payload: { ...payload, ...change },
});

describe('record-past-ban', () => {
  test('records a ban with its days', () => {
    given({ scheme, registry }).expectEvents(recording(), ['PastBanRecorded', payload]);
  });

  test('is refused for an unknown programme or party', () => {
    given({ scheme, registry }).expectRefused(
      recording({ programme: 'other', party: 'nobody' }),
      ['not-found', { what: 'other' }],
      ['not-found', { what: 'nobody' }],
    );
  });

  test('is refused for days that run backwards or begin tomorrow', () => {
    given({ scheme, registry }).expectRefused(recording({ to: '2024-02-29' }), 'days-reversed');
    given({ scheme, registry }).expectEvents(recording({ from: '2026-01-20' }), 'PastBanRecorded');
    given({ scheme, registry }).expectRefused(recording({ from: '2026-01-21' }), 'not-yet-happened');
  });

  test('is refused for a ban that is recorded already', () => {
    const told = [...registry, pastBanRecorded({ ...payload, from: day(payload.from), to: day(payload.to) })];
    given({ scheme, registry: told }).expectRefused(recording(), ['recorded-already', { party: 'org-1' }]);
    given({ scheme, registry: told }).expectEvents(recording({ from: '2024-03-02' }), 'PastBanRecorded');
  });

  test('is refused to a clerk and without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = recording();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
    given({ scheme, registry }).expectRefused({ ...recording(), by: 'office-clerk-2' }, 'no-such-hat');
  });
});
