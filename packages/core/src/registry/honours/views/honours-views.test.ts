import { describe, expect, test } from 'vitest';
import { hat } from '../../../access/roles.ts';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner, aWithdrawal } from '../../../testing/winners.ts';
import { certificateStatus } from './certificate-status.ts';
import { creditPush } from './credit-push.ts';
import { honourRecord } from './honour-record.ts';
import { honours } from './honours.ts';

const scheme = schemeUnderTest();
const anyone = { person: 'citizen', role: 'public' } as const;
const clerk = { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' } as const;
const issuing = (honour: string, number: string) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-08-20',
  command: 'issue-honour-item',
  payload: { honour, item: 'certificate', number, issuedOn: '2026-08-20' },
});
const sharing = (recipient: string) => ({
  by: 'office-clerk',
  on: '2026-08-21',
  command: 'share-honour',
  payload: { honour: 'h-1', with: recipient, on: '2026-08-21', receipt: file('receipt') },
});
/** `h-1` withdrawn, the nomination `h-2` replaced by the award `h-4`, `h-3` as it was; all with certificates. */
const registry = () =>
  given({
    scheme,
    registry: [
      ...acting(
        scheme,
        aCityWithWinners(scheme),
        issuing('h-1', 'C-1'),
        issuing('h-2', 'C-2'),
        issuing('h-3', 'C-3'),
      ),
      aWithdrawal(scheme),
      aWinner(scheme, {
        honour: 'h-4',
        case: 'O-2',
        party: 'org-2',
        name: 'Fictional org-2 Ltd',
        replaces: 'h-2',
      }),
    ],
  }).registry;

const row = (honour: string, change: object) => ({
  honour,
  programme: 'wuhan-mayor-quality-award',
  period: 'p1',
  round: 'r1',
  track: 'organisation',
  grade: 'award',
  decidedOn: '2026-08-01',
  awardYear: 2026,
  ...change,
});

describe('honours', () => {
  test('tells anyone every title and whether it stands', () => {
    expect(seen(honours, registry(), { viewer: anyone, on: '2026-10-01', query: {} })).toEqual({
      honours: [
        row('h-1', { name: 'Fictional org-1 Ltd', standing: 'withdrawn', withdrawnOn: '2026-09-05' }),
        row('h-2', {
          name: 'Fictional org-2 Ltd',
          grade: 'nomination',
          standing: 'replaced',
          replacedBy: 'h-4',
        }),
        row('h-3', { name: 'Fictional person', track: 'individual', standing: 'valid' }),
        row('h-4', { name: 'Fictional org-2 Ltd', standing: 'valid' }),
      ],
      commendations: [],
    });
  });

  test('is narrowed to a round or a programme, with its commendation', () => {
    const city = given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), {
        by: 'secretary',
        on: '2026-08-20',
        command: 'issue-commendation',
        payload: { round: 'r1', number: 'No. 1', date: '2026-08-02', document: file('decision') },
      }),
    }).registry;
    const ask = (query: object) => {
      const answer = seen(honours, city, { viewer: anyone, on: '2026-10-01', query });
      return 'notFound' in answer ? answer : [answer.honours.length, answer.commendations];
    };
    const commendation = { round: 'r1', number: 'No. 1', date: '2026-08-02' };

    expect(ask({ round: 'r1' })).toEqual([3, [commendation]]);
    expect(ask({ round: 'r2' })).toEqual([0, []]);
    expect(ask({ programme: 'wuhan-mayor-quality-award' })).toEqual([3, [commendation]]);
    expect(ask({ programme: 'another' })).toEqual([0, []]);
  });
});

describe('certificate-status', () => {
  const statusOf = (number: string) =>
    seen(certificateStatus, registry(), { viewer: anyone, on: '2026-10-01', query: { number } });
  const base = { grade: 'award', track: 'organisation', awardYear: 2026, issuedOn: '2026-08-20' };

  test('tells a valid certificate', () => {
    expect(statusOf('C-3')).toEqual({
      ...base,
      number: 'C-3',
      status: 'valid',
      name: 'Fictional person',
      track: 'individual',
    });
  });

  test('tells one of a withdrawn title and one of a replaced nomination', () => {
    expect(statusOf('C-1')).toEqual({
      ...base,
      number: 'C-1',
      status: 'withdrawn',
      name: 'Fictional org-1 Ltd',
      withdrawnOn: '2026-09-05',
    });
    expect(statusOf('C-2')).toEqual({
      ...base,
      number: 'C-2',
      status: 'replaced',
      name: 'Fictional org-2 Ltd',
      grade: 'nomination',
    });
  });

  test('knows only whole numbers', () => {
    expect(statusOf('C-')).toEqual({ number: 'C-', status: 'unknown' });
    expect(statusOf('C-33')).toEqual({ number: 'C-33', status: 'unknown' });
  });
});

describe('credit-push', () => {
  test('lists for the office who is still to be told of an organisation, not of a person', () => {
    const told = acting(
      scheme,
      aCityWithWinners(scheme),
      ...['public', 'departments', 'credit-platform'].map(sharing),
    );
    const { registry: state } = given({ scheme, registry: told });

    expect(creditPush.for).toEqual([hat('office')]);
    expect(seen(creditPush, state, { viewer: clerk, on: '2026-10-01', query: {} })).toEqual({
      stillToShare: [
        {
          honour: 'h-1',
          name: 'Fictional org-1 Ltd',
          grade: 'award',
          awardYear: 2026,
          with: ['financial-institutions'],
        },
        {
          honour: 'h-2',
          name: 'Fictional org-2 Ltd',
          grade: 'nomination',
          awardYear: 2026,
          with: ['public', 'departments', 'financial-institutions', 'credit-platform'],
        },
      ],
    });
  });

  test('leaves out titles that no longer stand', () => {
    expect(seen(creditPush, registry(), { viewer: clerk, on: '2026-10-01', query: {} })).toEqual({
      stillToShare: [
        {
          honour: 'h-4',
          name: 'Fictional org-2 Ltd',
          grade: 'award',
          awardYear: 2026,
          with: ['public', 'departments', 'financial-institutions', 'credit-platform'],
        },
      ],
    });
  });
});

describe('honour-record', () => {
  const state = () =>
    given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), issuing('h-1', 'C-1'), sharing('public')),
    }).registry;
  const whole = {
    ...row('h-1', { name: 'Fictional org-1 Ltd', standing: 'valid' }),
    party: 'org-1',
    items: [{ item: 'certificate', number: 'C-1', issuedOn: '2026-08-20' }],
    shared: [{ with: 'public', on: '2026-08-21' }],
    stillToShare: ['departments', 'financial-institutions', 'credit-platform'],
    titleUses: [],
    misuses: [],
    promotions: [],
  };
  const ask = (viewer: typeof clerk | { person: string; role: 'applicant' }, honour = 'h-1') =>
    seen(honourRecord, state(), { viewer, on: '2026-10-01', query: { honour } });

  test('shows the office and the winner the whole record', () => {
    expect(ask(clerk)).toEqual(whole);
    expect(ask({ person: 'agent-1', role: 'applicant' })).toEqual(whole);
  });

  test('hides it from another winner as if it were absent', () => {
    expect(ask({ person: 'agent-2', role: 'applicant' })).toEqual({ notFound: true });
    expect(ask(clerk, 'h-9')).toEqual({ notFound: true });
  });
});
