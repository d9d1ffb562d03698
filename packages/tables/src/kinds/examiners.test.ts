import { describe, expect, test } from 'vitest';
import { examiners } from './examiners.ts';

const ground = { programme: 'award', scheme: undefined };
const row = {
  on: '2026-01-05',
  person: 'ex-1',
  fields: ['software'],
  'trained-on': '2025-10-10',
  from: '2026-01-01',
  to: '2030-12-31',
  by: 'office-head',
  'prepared-by': 'office-clerk',
};

describe('a row of examiners', () => {
  test('enrols a person who is registered already', () => {
    expect(examiners.acts(row, ground).map((act) => [act.do, act.by, act['prepared-by']])).toEqual([
      ['enrol-examiner', 'office-head', 'office-clerk'],
    ]);
  });

  test('with name and code registers the person before', () => {
    const acts = examiners.acts({ ...row, name: 'Lin Er', id: '990001198001010107' }, ground);

    expect(acts.map((act) => [act.do, act.by])).toEqual([
      ['register-party', 'office-clerk'],
      ['enrol-examiner', 'office-head'],
    ]);
    expect(acts[0]?.with).toMatchObject({ party: 'ex-1', codeIndex: '990001198001010107' });
  });

  test.each([
    [{ name: 'Lin Er' }, ['id']],
    [{ id: '990001198001010107' }, ['name']],
    [{ name: 'Lin Er', id: '990001198001010108' }, ['id']],
    [{ name: 'Lin Er', id: 'E1234567', 'id-kind': 'passport' }, []],
    [{}, []],
  ])('with %j complains about %j', (cells, columns) => {
    expect(examiners.whyNot?.({ ...row, ...cells }).map(({ column }) => column)).toEqual(columns);
  });
});
