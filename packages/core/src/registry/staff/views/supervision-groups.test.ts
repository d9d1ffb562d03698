import { describe, expect, test } from 'vitest';
import { aCity, day } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { appointed, schemeWithGroup } from '../../../testing/supervision-group.ts';
import { supervisionGroupDissolved } from '../events.ts';
import { supervisionGroupsView } from './supervision-groups.ts';

const scheme = schemeWithGroup();
const { programme } = scheme.document;
const registry = [
  ...aCity(scheme),
  appointed(scheme, ['citizen']),
  supervisionGroupDissolved({ programme, period: 'p1', body: 'supervision', on: day('2026-08-01') }),
  appointed(scheme, ['ind-3'], { from: '2026-08-02' }),
];
const look = (by: string, query = {}) =>
  lookAtRegistry(supervisionGroupsView, { registry, by, on: '2026-09-01', query });
const group = (person: string, from: string, dissolvedOn: string | null) => ({
  programme,
  period: 'p1',
  body: 'supervision',
  members: [{ person, from: 'media' }],
  from,
  dissolvedOn,
});

describe('supervision-groups', () => {
  test.each(['office-clerk', 'chair', 'ind-3', 'secadmin', 'auditor'])(
    '%s sees groups past and present',
    (by) => {
      expect(look(by)).toEqual({
        groups: [group('citizen', '2026-01-10', '2026-08-01'), group('ind-3', '2026-08-02', null)],
      });
    },
  );

  test('of one award when asked', () => {
    expect(look('chair', { programme })).toEqual(look('chair'));
    expect(look('chair', { programme: 'other' })).toEqual({ groups: [] });
  });

  test.each(['a-head', 'citizen', 'org-1'])('%s does not', (by) => {
    expect(look(by)).toBe('no-such-hat');
  });
});
