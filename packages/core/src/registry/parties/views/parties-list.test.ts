import { describe, expect, test } from 'vitest';
import { aCityWithoutAward } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
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

  test.each(['chair', 'auditor', 'citizen'])('%s does not see it', (by) => {
    expect(look(by)).toBe('no-such-hat');
  });
});
