import { expect, test } from 'vitest';
import { aCity, day, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { cultivationMemberAdded, cultivationMemberRemoved } from './events.ts';
import { isCultivationMember } from './is-pool-member.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const place = { programme, party: 'org-1', body: 'district-a' };
const { registry } = given({
  scheme,
  registry: [
    ...aCity(scheme),
    cultivationMemberAdded({ ...place, from: day('2026-02-01') }),
    cultivationMemberRemoved({ ...place, on: day('2026-02-28'), reason: sealed('r') }),
    cultivationMemberAdded({
      programme: 'other',
      party: 'org-3',
      body: 'district-a',
      from: day('2020-01-01'),
    }),
  ],
});

test.each([
  ['org-1', '2026-01-31', false],
  ['org-1', '2026-02-01', true],
  ['org-1', '2026-02-28', true],
  ['org-1', '2026-03-01', false],
  ['org-2', '2026-03-01', true],
  ['org-3', '2026-03-01', false],
  ['nobody', '2026-03-01', false],
])('%s on %s: %s', (party, on, expected) => {
  expect(isCultivationMember(registry, programme, party, day(on))).toBe(expected);
});
