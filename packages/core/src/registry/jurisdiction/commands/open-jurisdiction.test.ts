import { describe, test } from 'vitest';
import { aCity, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const index = (sign: string): string => `index:${sign.repeat(32)}`;
const administrator = (party: string, sign: string) =>
  ({ party, profile: sealed(party), codeIndex: index(sign), codeKind: 'resident-id' }) as const;
const payload = {
  jurisdiction: 'city',
  name: { zh: 'City', en: 'City' },
  administrators: {
    system: administrator('ann', 'a'),
    security: administrator('ben', 'b'),
    audit: administrator('cat', 'c'),
  },
};
const opening = { by: 'ann', on: '2026-01-05', command: 'open-jurisdiction', payload };
const seat = (party: string, sign: string, body: string, name: string, from: string) =>
  [
    ['BodyRegistered', { body, kind: body, name: { zh: name, en: name }, memberUnit: false }],
    ['PartyRegistered', { ...administrator(party, sign), kind: 'individual' }],
    ['MemberAppointed', { person: party, body, rank: 'head', from }],
  ] as const;

describe('open-jurisdiction', () => {
  test('opens an empty registry with three administrators, by someone without any seat', () => {
    given({ scheme, registry: [] }).expectEvents(
      opening,
      ['JurisdictionOpened', { jurisdiction: 'city', name: { zh: 'City', en: 'City' } }],
      ...seat('ann', 'a', 'system-administration', 'System administration', '2026-01-05'),
      ...seat('ben', 'b', 'security-administration', 'Security administration', '2026-01-05'),
      ...seat('cat', 'c', 'audit', 'Audit', '2026-01-05'),
    );
  });

  test('names an administration as told', () => {
    const bodyName = { zh: 'Watch', en: 'Watch' };
    const audit = { ...payload.administrators.audit, bodyName };
    given({ scheme, registry: [] }).expectEvents(
      { ...opening, payload: { ...payload, administrators: { ...payload.administrators, audit } } },
      'JurisdictionOpened',
      ...seat('ann', 'a', 'system-administration', 'System administration', '2026-01-05'),
      ...seat('ben', 'b', 'security-administration', 'Security administration', '2026-01-05'),
      ['BodyRegistered', { body: 'audit', kind: 'audit', name: bodyName, memberUnit: false }],
      'PartyRegistered',
      'MemberAppointed',
    );
  });

  test('is refused once the jurisdiction is open', () => {
    given({ scheme, registry: aCity(scheme) }).expectRefused(opening, [
      'jurisdiction-already-open',
      { jurisdiction: 'city' },
    ]);
  });

  test('is refused in the stream of another jurisdiction', () => {
    given({ scheme, registry: [] }).expectRefused(
      { ...opening, payload: { ...payload, jurisdiction: 'town' } },
      ['jurisdiction-unlike-stream', { jurisdiction: 'town', stream: 'registry/city' }],
    );
  });

  test.each([
    ['one person twice', administrator('ann', 'c')],
    ['one code twice', administrator('cat', 'a')],
  ])('is refused with %s among the administrators', (_name, audit) => {
    given({ scheme, registry: [] }).expectRefused(
      { ...opening, payload: { ...payload, administrators: { ...payload.administrators, audit } } },
      'administrators-must-differ',
    );
  });
});
