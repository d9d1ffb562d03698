import { describe, expect, test } from 'vitest';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { aCityWithWinners, acting, aWinner, aWithdrawal, endingTitles } from '../../../testing/winners.ts';
import { certificateStatus } from './certificate-status.ts';
import { creditPush } from './credit-push.ts';
import { honourRecord } from './honour-record.ts';
import { honours } from './honours.ts';

const scheme = endingTitles();
const anyone = { person: 'citizen', role: 'public' } as const;
const clerk = { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' } as const;
const issuing = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-08-20',
  command: 'issue-honour-item',
  payload: { honour: 'h-1', item: 'certificate', number: 'C-1', issuedOn: '2026-08-20' },
};
const registry = (...more: ReturnType<typeof aWinner>[]) =>
  given({ scheme, registry: [...acting(scheme, aCityWithWinners(scheme), issuing), ...more] }).registry;
/** The last day of the titles of 1 August 2026, and the days around it. */
const days = ['2031-07-30', '2031-07-31', '2031-08-01'];
const standing = { standing: 'valid', validUntil: '2031-07-31' };

describe('a title with an end', () => {
  test('is valid to its last day, which everyone is told, and expired after it', () => {
    const on = (today: string) => {
      const answer = seen(honours, registry(), { viewer: anyone, on: today, query: {} });
      return 'notFound' in answer ? answer : answer.honours[0];
    };
    expect(days.map(on)).toMatchObject([standing, standing, { ...standing, standing: 'expired' }]);
  });

  test('certificates say so', () => {
    const on = (today: string) =>
      seen(certificateStatus, registry(), { viewer: anyone, on: today, query: { number: 'C-1' } });
    const status = { status: 'valid', validUntil: '2031-07-31' };
    expect(days.map(on)).toMatchObject([status, status, { ...status, status: 'expired' }]);
  });

  test('its record says so, and nobody is left to be told of it', () => {
    const on = (today: string) =>
      seen(honourRecord, registry(), { viewer: clerk, on: today, query: { honour: 'h-1' } });
    expect(on('2031-07-31')).toMatchObject({ ...standing, stillToShare: expect.arrayContaining(['public']) });
    expect(on('2031-08-01')).toMatchObject({ standing: 'expired', stillToShare: [] });
    const left = (today: string) => seen(creditPush, registry(), { viewer: clerk, on: today, query: {} });
    expect(left('2031-07-31')).not.toEqual({ stillToShare: [] });
    expect(left('2031-08-01')).toEqual({ stillToShare: [] });
  });

  test('a withdrawal or a replacement is told before its end', () => {
    const state = registry(aWithdrawal(scheme), aWinner(scheme, { honour: 'h-4', replaces: 'h-2' }));
    const answer = seen(honours, state, { viewer: anyone, on: '2031-08-01', query: {} });
    expect('notFound' in answer ? [] : answer.honours.map((row) => [row.honour, row.standing])).toEqual([
      ['h-1', 'withdrawn'],
      ['h-2', 'replaced'],
      ['h-3', 'expired'],
      ['h-4', 'expired'],
    ]);
  });
});
