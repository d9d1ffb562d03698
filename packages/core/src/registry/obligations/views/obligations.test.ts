import { describe, expect, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner, aWithdrawal } from '../../../testing/winners.ts';
import { obligations } from './obligations.ts';

const scheme = schemeUnderTest();
const clerk = { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' } as const;
const agent1 = { person: 'agent-1', role: 'applicant' } as const;
const person1 = { person: 'ind-1', role: 'applicant' } as const;

const told = () => [
  ...acting(
    scheme,
    aCityWithWinners(scheme),
    {
      by: 'office-clerk',
      on: '2027-03-01',
      command: 'record-revisit',
      payload: {
        revisit: 'visit-1',
        honour: 'h-1',
        experts: ['ex-1'],
        on: '2027-03-01',
        finding: 'serious-problem',
        report: file('report'),
      },
    },
    {
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2027-03-02',
      command: 'order-rectification',
      payload: {
        because: 'serious-problem',
        order: 'order-1',
        honour: 'h-1',
        revisit: 'visit-1',
        what: 'Mend the process',
        dueOn: '2027-06-01',
        orderedBy: ['ex-1'],
      },
    },
    {
      by: 'agent-1',
      on: '2027-05-01',
      command: 'file-obligation',
      payload: { honour: 'h-1', obligation: 'annual-report', document: file('report') },
    },
    {
      by: 'ind-1',
      on: '2027-05-02',
      command: 'record-promotion',
      payload: {
        honour: 'h-3',
        kind: 'promotion',
        year: 2026,
        on: '2027-05-01',
        summary: 'Lecture',
        evidence: [],
      },
    },
  ),
  aWinner(scheme, { honour: 'h-4', party: 'org-2', name: 'Fictional org-2 Ltd', replaces: 'h-2' }),
];
const state = () => given({ scheme, registry: told() }).registry;

const selfAssessment = { kind: 'due', obligation: 'self-assessment', dueOn: '2028-08-01', state: 'due' };
const promotion = (year: number, is = 'open') => ({
  kind: 'recorded',
  obligation: 'promotion',
  fromYear: year,
  toYear: year,
  state: is,
});
const row1 = {
  honour: 'h-1',
  party: 'org-1',
  name: 'Fictional org-1 Ltd',
  track: 'organisation',
  grade: 'award',
  decidedOn: '2026-08-01',
  duties: [
    selfAssessment,
    {
      kind: 'due',
      obligation: 'annual-report',
      dueOn: '2027-08-01',
      state: 'filed',
      filedOn: '2027-05-01',
      late: false,
    },
    { kind: 'due', obligation: 'annual-report', dueOn: '2028-05-01', state: 'due' },
    promotion(2026),
    promotion(2027),
  ],
  revisits: [{ revisit: 'visit-1', on: '2027-03-01', finding: 'serious-problem' }],
  orders: [{ order: 'order-1', because: 'serious-problem', what: 'Mend the process', dueOn: '2027-06-01' }],
};
const row3 = {
  honour: 'h-3',
  party: 'ind-1',
  name: 'Fictional person',
  track: 'individual',
  grade: 'award',
  decidedOn: '2026-08-01',
  duties: [promotion(2026, 'recorded'), promotion(2027)],
  revisits: [],
  orders: [],
};
const row4 = {
  ...row1,
  honour: 'h-4',
  party: 'org-2',
  name: 'Fictional org-2 Ltd',
  duties: [
    selfAssessment,
    { kind: 'due', obligation: 'annual-report', dueOn: '2027-08-01', state: 'overdue' },
    promotion(2026),
    promotion(2027),
  ],
  revisits: [],
  orders: [],
};

describe('obligations', () => {
  test('shows the office every winner whose title stands, without the experts', () => {
    expect(seen(obligations, state(), { viewer: clerk, on: '2027-08-02', query: {} })).toEqual({
      winners: [row1, row3, row4],
    });
  });

  test('shows a winner the own alone, and somebody else nothing', () => {
    const ask = (viewer: typeof agent1 | typeof person1 | { person: string; role: 'applicant' }) =>
      seen(obligations, state(), { viewer, on: '2027-08-02', query: {} });

    expect(ask(agent1)).toEqual({ winners: [row1] });
    expect(ask(person1)).toEqual({ winners: [row3] });
    expect(ask({ person: 'citizen', role: 'applicant' })).toEqual({ winners: [] });
  });

  test('is narrowed to the duties of a year', () => {
    expect(seen(obligations, state(), { viewer: agent1, on: '2027-08-02', query: { year: 2028 } })).toEqual({
      winners: [{ ...row1, duties: [selfAssessment, row1.duties[2]] }],
    });
  });

  test('leaves out a title once it is withdrawn', () => {
    const { registry } = given({ scheme, registry: [...told(), aWithdrawal(scheme)] });

    expect(seen(obligations, registry, { viewer: agent1, on: '2027-08-02', query: {} })).toEqual({
      winners: [],
    });
  });
});
