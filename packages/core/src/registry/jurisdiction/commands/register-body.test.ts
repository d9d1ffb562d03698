import { describe, test } from 'vitest';
import { aCityWithoutAward } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { bodyClosed } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const name = { zh: 'District C', en: 'District C' };
const payload = { body: 'district-c', kind: 'district-office', name, above: 'office', memberUnit: false };
const registering = (change = {}) => ({
  by: 'secadmin',
  on: '2026-01-05',
  command: 'register-body',
  payload: { ...payload, ...change },
});

describe('register-body', () => {
  test('registers a body below another', () => {
    given({ scheme, registry }).expectEvents(registering(), ['BodyRegistered', payload]);
  });

  test('registers a member unit of the committee without a body above', () => {
    const { above: _above, ...alone } = payload;
    const unit = { ...alone, kind: 'department', memberUnit: true };
    given({ scheme, registry }).expectEvents({ ...registering(), payload: unit }, ['BodyRegistered', unit]);
  });

  test('is refused for an id that is taken', () => {
    given({ scheme, registry }).expectRefused(registering({ body: 'district-a' }), [
      'body-id-taken',
      { body: 'district-a' },
    ]);
  });

  test('is refused below a body that does not exist or is closed', () => {
    given({ scheme, registry }).expectRefused(registering({ above: 'nowhere' }), [
      'not-found',
      { what: 'nowhere' },
    ]);
    given({
      scheme,
      registry: [...registry, bodyClosed({ body: 'association-y', reason: 'merged' })],
    }).expectRefused(registering({ above: 'association-y' }), ['body-closed', { body: 'association-y' }]);
  });

  test('is refused for a second administration of a kind', () => {
    given({ scheme, registry }).expectRefused(registering({ kind: 'audit' }), [
      'administration-exists',
      { kind: 'audit', body: 'audit' },
    ]);
  });

  test('is refused for a committee, evaluator, supervision group or administration as member unit', () => {
    for (const kind of ['committee', 'third-party-evaluator', 'supervision-group'])
      given({ scheme, registry }).expectRefused(registering({ kind, memberUnit: true }), [
        'cannot-be-member-unit',
        { kind },
      ]);
    given({ scheme, registry }).expectRefused(
      registering({ kind: 'audit', memberUnit: true }),
      'administration-exists',
      ['cannot-be-member-unit', { kind: 'audit' }],
    );
  });

  test('is refused for a kind that does not exist', () => {
    given({ scheme, registry }).expectRefused(registering({ kind: 'club' }), 'bad-input');
  });

  test('is refused to the office', () => {
    given({ scheme, registry }).expectRefused({ ...registering(), by: 'office-head' }, 'no-such-hat');
  });
});
