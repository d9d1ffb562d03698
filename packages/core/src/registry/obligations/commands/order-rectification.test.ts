import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const revisiting = (finding: string) => ({
  by: 'office-clerk',
  on: '2027-03-01',
  command: 'record-revisit',
  payload: {
    revisit: 'visit-1',
    honour: 'h-1',
    experts: ['ex-1'],
    on: '2027-03-01',
    finding,
    report: file('report'),
  },
});
const forOverdue = {
  because: 'obligation-overdue',
  order: 'order-1',
  honour: 'h-1',
  obligation: 'annual-report',
  what: 'File the report',
  dueOn: '2027-10-01',
  orderedBy: ['ex-1'],
};
const { obligation: _obligation, ...shared } = forOverdue;
const forProblem = { ...shared, because: 'serious-problem', revisit: 'visit-1' };
const ordering = (payload: object, on = '2027-08-02') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'order-rectification',
  payload,
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });
const visited = (finding: string) =>
  given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), revisiting(finding)) });

describe('order-rectification', () => {
  test('for an obligation: from the day after the due day on', () => {
    winners().expectEvents(ordering(forOverdue), ['RectificationOrdered', forOverdue]);
    winners().expectRefused(ordering(forOverdue, '2027-08-01'), [
      'obligation-not-overdue',
      { obligation: 'annual-report' },
    ]);
  });

  test('for an obligation that is only recorded, or of an unknown name: never', () => {
    for (const obligation of ['promotion', 'anything']) {
      winners().expectRefused(ordering({ ...forOverdue, obligation }), 'obligation-not-overdue');
    }
  });

  test('after a revisit that found a serious problem, and no other', () => {
    visited('serious-problem').expectEvents(ordering(forProblem), ['RectificationOrdered', forProblem]);
    for (const finding of ['in-order', 'remarks']) {
      visited(finding).expectRefused(ordering(forProblem), ['no-serious-problem', { revisit: 'visit-1' }]);
    }
  });

  test("is refused for a revisit that does not exist or was another winner's", () => {
    winners().expectRefused(ordering(forProblem), ['not-found', { what: 'visit-1' }]);
    visited('serious-problem').expectRefused(ordering({ ...forProblem, honour: 'h-2' }), [
      'not-found',
      { what: 'visit-1' },
    ]);
  });

  test('sets a day ahead', () => {
    winners().expectEvents(ordering({ ...forOverdue, dueOn: '2027-08-03' }), 'RectificationOrdered');
    winners().expectRefused(ordering({ ...forOverdue, dueOn: '2027-08-02' }), [
      'due-day-not-ahead',
      { dueOn: '2027-08-02', today: '2027-08-02' },
    ]);
  });

  test('names experts of the pool', () => {
    winners().expectRefused(ordering({ ...forOverdue, orderedBy: ['ex-1', 'office-head'] }), [
      'expert-not-available',
      { person: 'office-head', because: 'not-in-pool' },
    ]);
    winners().expectRefused(ordering({ ...forOverdue, orderedBy: [] }), 'bad-input');
  });

  test('is given once for a cause until it is judged, under an id of its own', () => {
    const ordered = given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), ordering(forOverdue)),
    });

    ordered.expectRefused(ordering(forOverdue), 'order-id-used', 'order-still-open');
    ordered.expectRefused(ordering({ ...forOverdue, order: 'order-2' }), [
      'order-still-open',
      { order: 'order-1' },
    ]);
  });

  test('is refused for a person, after a withdrawal, for an unknown honour, without a second person', () => {
    winners().expectRefused(
      ordering({ ...forOverdue, honour: 'h-3' }),
      ['rectification-not-provided', { track: 'individual' }],
      'obligation-not-overdue',
    );
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      ordering(forOverdue),
      'honour-withdrawn',
    );
    winners().expectRefused(ordering({ ...forOverdue, honour: 'h-9' }), 'not-found');
    const { preparedBy: _preparedBy, ...alone } = ordering(forOverdue);
    winners().expectRefused(alone, 'needs-second-person');
  });
});
