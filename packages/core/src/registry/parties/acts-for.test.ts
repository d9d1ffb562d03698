import { expect, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { actsFor } from './acts-for.ts';
import { agentAuthorised, organisationsMerged, personsUnited } from './events.ts';

const { registry } = given({
  scheme: schemeUnderTest(),
  registry: [
    ...aCityWithoutAward(),
    agentAuthorised({
      organisation: 'org-1',
      person: 'citizen',
      from: day('2026-02-01'),
      to: day('2026-02-28'),
      mandate: file('mandate'),
    }),
  ],
});

test.each([
  ['ind-1', 'ind-1', '2026-02-01', true],
  ['ind-1', 'ind-2', '2026-02-01', false],
  ['org-1', 'org-1', '2026-02-01', false],
  ['nobody', 'nobody', '2026-02-01', false],
  ['citizen', 'org-1', '2026-01-31', false],
  ['citizen', 'org-1', '2026-02-01', true],
  ['citizen', 'org-1', '2026-02-28', true],
  ['citizen', 'org-1', '2026-03-01', false],
  ['citizen', 'org-2', '2026-02-01', false],
  ['agent-1', 'org-1', '2099-01-01', true],
])('%s acts for %s on %s: %s', (person, party, on, expected) => {
  expect(actsFor(registry, person, party, day(on))).toBe(expected);
});

const { registry: joined } = given({
  scheme: schemeUnderTest(),
  registry: [
    ...aCityWithoutAward(),
    organisationsMerged({
      into: 'org-1',
      merged: ['org-2'],
      on: day('2026-01-01'),
      evidence: [file('deed')],
    }),
    personsUnited({ keep: 'agent-1', same: 'citizen', evidence: [file('register')] }),
    personsUnited({ keep: 'ind-1', same: 'ind-2', evidence: [file('register')] }),
  ],
});

test.each([
  ['agent-1', 'org-2', true],
  ['agent-2', 'org-2', false],
  ['agent-2', 'org-1', false],
  ['citizen', 'org-1', true],
  ['citizen', 'org-2', true],
  ['ind-1', 'ind-2', true],
  ['ind-2', 'ind-1', true],
  ['ind-3', 'ind-1', false],
])('after mergers %s acts for %s: %s', (person, party, expected) => {
  expect(actsFor(joined, person, party, day('2026-02-01'))).toBe(expected);
});
