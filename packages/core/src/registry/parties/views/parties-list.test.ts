import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, file, sealed } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { organisationsMerged, partyRenamed } from '../events.ts';
import { partiesListView } from './parties-list.ts';

const registry = aCityWithoutAward();
const look = (by: string, query = {}) =>
  lookAtRegistry(partiesListView, { registry, by, on: '2026-01-05', query });
const organisation = (party: string, ...agents: string[]) => ({
  party,
  kind: 'organisation',
  name: `Fictional ${party} Ltd`,
  agents,
});
const organisations = [
  organisation('employer-1'),
  organisation('objecting-org'),
  organisation('org-1', 'agent-1'),
  organisation('org-2', 'agent-2'),
  organisation('org-3', 'agent-3'),
  organisation('org-4', 'agent-4'),
];

describe('parties-list', () => {
  test.each(['office-head', 'office-clerk', 'a-clerk'])('%s sees organisations with their agents', (by) => {
    expect(look(by, { kind: 'organisation' })).toEqual({ parties: organisations });
  });

  test('the system administrator sees no agents', () => {
    expect(look('sysadmin', { kind: 'organisation' })).toEqual({
      parties: organisations.map((party) => ({ ...party, agents: [] })),
    });
  });

  test('persons are told by their id alone: no name, no code, no sealed profile', () => {
    const { parties } = look('office-clerk', { kind: 'individual' }) as { parties: unknown[] };
    expect(parties).toContainEqual({ party: 'ind-1', kind: 'individual', name: null, agents: [] });
    expect(JSON.stringify(look('office-clerk'))).not.toMatch(/index:|vault:/);
  });

  test('tells the earlier names of an organisation and what it is part of', () => {
    const told = [
      ...registry,
      partyRenamed({ party: 'org-1', name: 'New Ltd', profile: sealed('org-1', 2), evidence: [file('r')] }),
      partyRenamed({ party: 'ind-1', profile: sealed('ind-1', 2), evidence: [file('r')] }),
      organisationsMerged({
        into: 'org-1',
        merged: ['org-2'],
        on: day('2026-01-05'),
        evidence: [file('deed')],
      }),
    ];
    const { parties } = lookAtRegistry(partiesListView, {
      registry: told,
      by: 'office-clerk',
      on: '2026-01-05',
      query: {},
    }) as { parties: unknown[] };

    expect(parties).toContainEqual({
      ...organisation('org-1', 'agent-1'),
      name: 'New Ltd',
      formerNames: ['Fictional org-1 Ltd'],
    });
    expect(parties).toContainEqual({ ...organisation('org-2', 'agent-2'), nowPartOf: 'org-1' });
    expect(parties).toContainEqual({ party: 'ind-1', kind: 'individual', name: null, agents: [] });
  });

  test.each(['chair', 'auditor', 'citizen'])('%s does not see it', (by) => {
    expect(look(by)).toBe('no-such-hat');
  });
});
