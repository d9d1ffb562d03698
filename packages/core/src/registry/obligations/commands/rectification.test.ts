import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const ordering = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2027-08-02',
  command: 'order-rectification',
  payload: {
    because: 'obligation-overdue',
    order: 'order-1',
    honour: 'h-1',
    obligation: 'annual-report',
    what: 'File the report',
    dueOn: '2027-10-01',
    orderedBy: ['ex-1'],
  },
};
const report = { order: 'order-1', report: file('mended') };
const reporting = (on: string, by = 'agent-1', payload: object = report) => ({
  by,
  on,
  command: 'report-rectification',
  payload,
});
const judging = (result: string, on: string, order = 'order-1') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'judge-rectification',
  payload: { order, result, reason: 'As the experts found' },
});
type Attempt = Parameters<typeof acting>[2];
const after = (...attempts: (Attempt & object)[]) =>
  given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), ordering, ...attempts) });

describe('report-rectification', () => {
  test('is reported by the winner, also late', () => {
    after().expectEvents(reporting('2027-10-01'), ['RectificationReported', { ...report, on: '2027-10-01' }]);
    after().expectEvents(reporting('2027-10-02'), 'RectificationReported');
  });

  test("answers for another's order as for none", () => {
    after().expectRefused(reporting('2027-09-01', 'agent-2'), ['not-found', { what: 'order-1' }]);
    after().expectRefused(reporting('2027-09-01', 'agent-1', { ...report, order: 'order-9' }), 'not-found');
  });

  test('is reported once, and not after the judgement', () => {
    after(reporting('2027-09-01')).expectRefused(reporting('2027-09-02'), [
      'rectification-already-reported',
      { order: 'order-1', on: '2027-09-01' },
    ]);
    after(judging('overdue', '2027-10-02')).expectRefused(reporting('2027-10-03'), [
      'rectification-already-judged',
      { order: 'order-1', result: 'overdue' },
    ]);
  });

  test('is refused once the title is withdrawn', () => {
    given({
      scheme,
      registry: [...acting(scheme, aCityWithWinners(scheme), ordering), aWithdrawal(scheme)],
    }).expectRefused(reporting('2027-09-01'), 'honour-withdrawn');
  });
});

describe('judge-rectification', () => {
  test('overdue: from the day after the due day, when nothing came in time', () => {
    after().expectRefused(judging('overdue', '2027-10-01'), [
      'rectification-still-running',
      { order: 'order-1', dueOn: '2027-10-01' },
    ]);
    after().expectEvents(judging('overdue', '2027-10-02'), [
      'RectificationJudged',
      { order: 'order-1', result: 'overdue', reason: 'As the experts found' },
    ]);
  });

  test('overdue: not when a report came on the due day, but when it came the day after', () => {
    after(reporting('2027-10-01')).expectRefused(judging('overdue', '2027-10-05'), [
      'rectification-reported-in-time',
      { order: 'order-1', on: '2027-10-01' },
    ]);
    after(reporting('2027-10-02')).expectEvents(judging('overdue', '2027-10-05'), 'RectificationJudged');
  });

  test('passed and failed: only once there is a report', () => {
    for (const result of ['passed', 'failed']) {
      after().expectRefused(judging(result, '2027-10-05'), [
        'rectification-not-reported',
        { order: 'order-1' },
      ]);
      after(reporting('2027-09-01')).expectEvents(judging(result, '2027-09-02'), 'RectificationJudged');
    }
  });

  test('is judged once, and only an order that exists', () => {
    after(reporting('2027-09-01'), judging('passed', '2027-09-02')).expectRefused(
      judging('failed', '2027-09-03'),
      ['rectification-already-judged', { order: 'order-1', result: 'passed' }],
    );
    after().expectRefused(judging('overdue', '2027-10-02', 'order-9'), ['not-found', { what: 'order-9' }]);
  });
});
