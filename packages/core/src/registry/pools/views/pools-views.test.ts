import { describe, expect, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { evaluatorBarred } from '../../staff/events.ts';
import { cultivationMemberAdded, examinerEnrolled } from '../events.ts';
import { cultivationPoolView } from './cultivation-pool.ts';
import { examinerPoolView } from './examiner-pool.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const registry = [
  ...aCity(scheme),
  examinerEnrolled({
    person: 'citizen',
    fields: ['services'],
    employer: 'employer-1',
    formerEmployers: [{ organisation: 'org-1', until: day('2024-12-31') }],
    trainedOn: day('2026-01-05'),
    from: day('2026-03-02'),
    to: day('2031-01-04'),
  }),
  evaluatorBarred({ person: 'ex-1', reason: sealed('r'), evidence: [file('finding')] }),
  cultivationMemberAdded({ programme, party: 'ind-1', body: 'department-x', from: day('2026-03-02') }),
];
const look = (view: Parameters<typeof lookAtRegistry>[0], by: string, query = {}) =>
  lookAtRegistry(view, { registry, by, on: '2026-03-01', query });

describe('examiner-pool', () => {
  test.each(['office-clerk', 'supervisor'])('%s sees who can serve today', (by) => {
    const { examiners } = look(examinerPoolView, by) as { examiners: readonly unknown[] };
    const examiner = {
      fields: ['manufacturing'],
      employer: null,
      formerEmployers: [],
      from: '2025-01-15',
      to: '2030-01-14',
    };
    expect(examiners).toEqual([
      {
        person: 'citizen',
        fields: ['services'],
        employer: 'employer-1',
        formerEmployers: [{ organisation: 'org-1', until: '2024-12-31' }],
        from: '2026-03-02',
        to: '2031-01-04',
        isBarred: false,
        canServe: false,
      },
      { ...examiner, person: 'ex-1', isBarred: true, canServe: false },
      ...['ex-2', 'ex-3', 'ex-4', 'ex-5', 'ex-6', 'ex-7'].map((person) => ({
        ...examiner,
        person,
        isBarred: false,
        canServe: true,
      })),
    ]);
  });

  test.each(['a-head', 'chair', 'ex-1', 'citizen', 'anyone'])('%s does not see it', (by) => {
    expect(look(examinerPoolView, by)).toBe('no-such-hat');
  });
});

const ofDistrict = {
  party: 'org-2',
  name: 'Fictional org-2 Ltd',
  body: 'district-a',
  from: '2024-01-01',
  to: null,
  isMember: true,
};
const ofDepartment = {
  party: 'ind-1',
  name: null,
  body: 'department-x',
  from: '2026-03-02',
  to: null,
  isMember: false,
};

describe('cultivation-pool', () => {
  test.each([
    ['office-clerk', [ofDistrict, ofDepartment]],
    ['a-clerk', [ofDistrict]],
    ['x-head', [ofDepartment]],
    ['y-clerk', []],
  ])('%s sees the pools that are theirs to see', (by, members) => {
    expect(look(cultivationPoolView, by, { programme })).toEqual({ programme, members });
  });

  test.each(['chair', 'supervisor', 'citizen'])('%s does not see it', (by) => {
    expect(look(cultivationPoolView, by, { programme })).toBe('no-such-hat');
  });

  test('an unknown programme is not found', () => {
    expect(look(cultivationPoolView, 'office-clerk', { programme: 'other' })).toEqual({ notFound: true });
  });
});
