import { describe, test } from 'vitest';
import { aCityWithoutAward, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { partyRegistered } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const index = (sign: string): string => `index:${sign.repeat(32)}`;
const firm = {
  party: 'firm',
  kind: 'organisation',
  name: 'Firm Ltd',
  profile: sealed('firm'),
  codeIndex: index('f'),
  codeKind: 'credit-code',
} as const;
const person = {
  party: 'pat',
  kind: 'individual',
  profile: sealed('pat'),
  codeIndex: index('e'),
  codeKind: 'passport',
} as const;
const registering = (payload: unknown, by = 'office-clerk') => ({
  by,
  on: '2026-01-05',
  command: 'register-party',
  payload,
});

describe('register-party', () => {
  test.each(['office-clerk', 'a-clerk', 'sysadmin'])('%s registers an organisation and a person', (by) => {
    given({ scheme, registry }).expectEvents(registering(firm, by), ['PartyRegistered', firm]);
    given({ scheme, registry }).expectEvents(registering(person, by), ['PartyRegistered', person]);
  });

  test('is refused for a code that is known, without telling whose', () => {
    const told = [...registry, partyRegistered(firm)];
    given({ scheme, registry: told }).expectRefused(registering({ ...firm, party: 'firm-2' }), [
      'already-registered',
      {},
    ]);
  });

  test('is refused for an id that is taken', () => {
    given({ scheme, registry }).expectRefused(registering({ ...firm, party: 'org-1' }), [
      'party-id-taken',
      { party: 'org-1' },
    ]);
  });

  test('an organisation needs a name; a person may carry none', () => {
    const { name: _name, ...nameless } = firm;
    given({ scheme, registry }).expectRefused(registering(nameless), 'organisation-needs-name');
    given({ scheme, registry }).expectRefused(
      registering({ ...person, name: 'Pat' }),
      'person-name-not-sealed',
    );
  });

  test('the code is of the kind that the party has', () => {
    given({ scheme, registry }).expectRefused(registering({ ...firm, codeKind: 'passport' }), [
      'code-kind-does-not-fit',
      { track: 'organisation', codeKind: 'passport' },
    ]);
    given({ scheme, registry }).expectRefused(registering({ ...person, codeKind: 'credit-code' }), [
      'code-kind-does-not-fit',
      { track: 'individual', codeKind: 'credit-code' },
    ]);
  });

  test('all reasons are told at once', () => {
    const told = [...registry, partyRegistered(firm)];
    given({ scheme, registry: told }).expectRefused(
      registering({ ...person, party: 'org-1', name: 'Pat', codeIndex: firm.codeIndex }),
      'party-id-taken',
      'already-registered',
      'person-name-not-sealed',
    );
  });

  test.each(['office-head', 'auditor', 'citizen'])('is refused to %s', (by) => {
    given({ scheme, registry }).expectRefused(registering(firm, by), 'no-such-hat');
  });
});
