import { describe, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { bodyClosed } from '../../jurisdiction/events.ts';
import { deputyAppointed, evaluatorBarred } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const payload = {
  body: 'office',
  insteadOf: 'office-head',
  deputy: 'office-clerk-2',
  round: 'r1',
  from: '2026-02-01',
  to: '2026-06-30',
  reason: sealed('reason'),
};
const naming = (change = {}, by = 'chair') => ({
  by,
  on: '2026-01-20',
  command: 'appoint-deputy',
  payload: { ...payload, ...change },
});

describe('appoint-deputy', () => {
  test('the head of the body above names a deputy for a round', () => {
    given({ scheme, registry }).expectEvents(naming(), ['DeputyAppointed', payload]);
  });

  test('for the committee it is the head of the government, for a district the head of the office', () => {
    given({ scheme, registry }).expectEvents(
      naming({ body: 'committee', insteadOf: 'chair', deputy: 'member-1' }, 'mayor'),
      'DeputyAppointed',
    );
    given({ scheme, registry }).expectEvents(
      naming({ body: 'district-a', insteadOf: 'a-head', deputy: 'a-clerk' }, 'office-head'),
      'DeputyAppointed',
    );
  });

  test('a deputy for all rounds needs neither round nor end', () => {
    const { round: _round, to: _to, ...general } = payload;
    given({ scheme, registry }).expectEvents({ ...naming(), payload: general }, ['DeputyAppointed', general]);
  });

  test('the deputy wears the hat of the one replaced, from the first day on', () => {
    const { round: _round, ...general } = payload;
    const told = {
      scheme,
      registry: [
        ...registry,
        deputyAppointed({ ...general, from: day('2026-02-01'), to: day('2026-06-30') }),
      ],
    };
    const removing = {
      by: 'office-clerk-2',
      preparedBy: 'office-clerk',
      command: 'remove-examiner',
      payload: { person: 'ex-1', on: '2026-02-01', reason: sealed('r') },
    };
    given(told).expectEvents({ ...removing, on: '2026-02-01' }, 'ExaminerRemoved');
    given(told).expectRefused({ ...removing, on: '2026-01-31' }, 'no-such-hat');
  });

  test('is refused to the head of another body and to a clerk above', () => {
    given({ scheme, registry }).expectRefused(naming({}, 'mayor'), [
      'not-the-body-above',
      { body: 'office', above: 'committee' },
    ]);
    given({ scheme, registry }).expectRefused(naming({}, 'committee-clerk'), 'no-such-hat');
  });

  test('is refused where no body stands above', () => {
    given({ scheme, registry }).expectRefused(
      naming({ body: 'government', insteadOf: 'mayor', deputy: 'secretary' }),
      ['no-body-above', { body: 'government' }],
    );
  });

  test('is refused for a body that is unknown or closed', () => {
    given({ scheme, registry }).expectRefused(
      naming({ body: 'nowhere' }),
      ['not-found', { what: 'nowhere' }],
      'not-seated',
    );
    given({
      scheme,
      registry: [...registry, bodyClosed({ body: 'office', reason: 'moved' })],
    }).expectRefused(naming(), ['body-closed', { body: 'office' }]);
  });

  test('is refused instead of someone who has no seat there on the first day', () => {
    given({ scheme, registry }).expectRefused(naming({ insteadOf: 'a-head' }), [
      'not-seated',
      { person: 'a-head', body: 'office', day: '2026-02-01' },
    ]);
  });

  test('nobody stands in for oneself', () => {
    given({ scheme, registry }).expectRefused(naming({ deputy: 'office-head' }), [
      'deputy-for-oneself',
      { person: 'office-head' },
    ]);
  });

  test('is refused for an unknown deputy, an organisation, an administrator and a barred person', () => {
    given({ scheme, registry }).expectRefused(naming({ deputy: 'nobody' }), [
      'not-found',
      { what: 'nobody' },
    ]);
    given({ scheme, registry }).expectRefused(naming({ deputy: 'org-1' }), [
      'not-a-person',
      { party: 'org-1' },
    ]);
    given({ scheme, registry }).expectRefused(naming({ deputy: 'auditor' }), [
      'administrator-as-deputy',
      { person: 'auditor' },
    ]);
    const barred = evaluatorBarred({
      person: 'office-clerk-2',
      reason: sealed('r'),
      evidence: [file('finding')],
    });
    given({ scheme, registry: [...registry, barred] }).expectRefused(naming(), [
      'person-barred',
      { person: 'office-clerk-2' },
    ]);
  });

  test('is refused for a round that was never planned', () => {
    given({ scheme, registry }).expectRefused(naming({ round: 'r9' }), ['not-found', { what: 'r9' }]);
  });

  test('is refused for days that run backwards and for the same deputyship again', () => {
    given({ scheme, registry }).expectRefused(naming({ to: '2026-01-31' }), 'days-reversed');
    const named = deputyAppointed({ ...payload, from: day('2026-01-01'), to: day('2026-02-01') });
    given({ scheme, registry: [...registry, named] }).expectRefused(naming(), [
      'already-deputy',
      { person: 'office-clerk-2', body: 'office' },
    ]);
    given({ scheme, registry: [...registry, named] }).expectEvents(
      naming({ from: '2026-02-02' }),
      'DeputyAppointed',
    );
  });
});
