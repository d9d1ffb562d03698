import { describe, expect, test } from 'vitest';
import { day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner, endingTitles } from '../../testing/winners.ts';
import { knownHonour } from '../honours/known-honour.ts';
import { obligationsOf } from './due.ts';
import type { Filing } from './slice.ts';
import { obligations } from './views/obligations.ts';

/** The self-assessment is due on a day of every year, or of every so many. */
const byDay =
  (years = 1) =>
  (text: string) =>
    text.replace(
      'every: { value: 2, unit: years, cites: [art-37] }\n',
      `every: { value: ${years}, unit: years, cites: [art-37] }\n      dueOn: { value: '06-30', cites: [art-37] }\n`,
    );
const scheme = schemeUnderTest('wuhan-draft2', byDay());
const filed = (on: string, covers?: number): Filing => ({
  honour: 'h-1',
  obligation: 'self-assessment',
  on: day(on),
  covers,
});
const duties = (today: string, filings: readonly Filing[] = [], of = scheme) => {
  const known = knownHonour(given({ scheme: of, registry: aCityWithWinners(of) }).registry, 'h-1');
  if (!known) throw new Error('no honour');
  return obligationsOf({ ...known, filings, today: day(today) }).filter(
    (duty) => duty.obligation === 'self-assessment',
  );
};
const duty = (dueOn: string, state: string, more: object = {}) => ({
  kind: 'due',
  obligation: 'self-assessment',
  dueOn,
  state,
  ...more,
});

describe('what is due by a day of the year', () => {
  test('is due from the year after the award on, whatever the month of the award', () => {
    expect(duties('2026-08-01')).toEqual([duty('2027-06-30', 'due')]);
    expect(duties('2026-12-31')).toEqual([duty('2027-06-30', 'due')]);
  });

  test('is due to the end of its day and overdue the day after, with the next one following', () => {
    expect(duties('2027-06-29')).toEqual([duty('2027-06-30', 'due')]);
    expect(duties('2027-06-30')).toEqual([duty('2027-06-30', 'due')]);
    expect(duties('2027-07-01')).toEqual([duty('2027-06-30', 'overdue'), duty('2028-06-30', 'due')]);
  });

  test('is in time on the day, late the day after, for the year of the filing', () => {
    const [inTime] = duties('2027-07-02', [filed('2027-06-30')]);
    const [late] = duties('2027-07-02', [filed('2027-07-01')]);
    expect(inTime).toEqual(duty('2027-06-30', 'filed', { filedOn: '2027-06-30', late: false }));
    expect(late).toEqual(duty('2027-06-30', 'filed', { filedOn: '2027-07-01', late: true }));
  });

  test('a filing answers the year it is for, and brings no other day forward', () => {
    expect(duties('2028-07-01', [filed('2028-03-01', 2027), filed('2028-03-01', 2028)])).toEqual([
      duty('2027-06-30', 'filed', { filedOn: '2028-03-01', late: true }),
      duty('2028-06-30', 'filed', { filedOn: '2028-03-01', late: false }),
      duty('2029-06-30', 'due'),
    ]);
    expect(duties('2028-07-01', [filed('2028-03-01')]).map(({ state }) => state)).toEqual([
      'overdue',
      'filed',
      'due',
    ]);
  });

  test('of two filings for a year the first counts', () => {
    expect(duties('2027-08-01', [filed('2027-07-15'), filed('2027-06-01')])[0]).toEqual(
      duty('2027-06-30', 'filed', { filedOn: '2027-06-01', late: false }),
    );
  });

  test('comes every so many years where the scheme says so; a filing of the years between answers the next', () => {
    const everyTwo = schemeUnderTest('wuhan-draft2', byDay(2));
    expect(duties('2029-01-01', [], everyTwo)).toEqual([
      duty('2027-06-30', 'overdue'),
      duty('2029-06-30', 'due'),
    ]);
    expect(duties('2029-01-01', [filed('2028-05-01')], everyTwo).map(({ state }) => state)).toEqual([
      'overdue',
      'filed',
      'due',
    ]);
  });
});

describe('what a title with an end owes', () => {
  const ending = endingTitles(byDay());

  test('nothing after its last day, also by anniversary', () => {
    expect(duties('2030-07-01', [], ending).at(-1)).toEqual(duty('2031-06-30', 'due'));
    expect(duties('2031-07-01', [], ending).at(-1)).toEqual(duty('2031-06-30', 'overdue'));
    expect(duties('2031-08-01', [], ending)).toEqual([]);
    const yearly = endingTitles((text) =>
      text.replace('every: { value: 2, unit: years', 'every: { value: 5, unit: years'),
    );
    expect(duties('2030-01-01', [], yearly)).toEqual([]);
    expect(duties('2030-01-01', [filed('2026-07-31')], yearly)).toEqual([
      duty('2031-08-01', 'filed', { filedOn: '2026-07-31', late: false }),
      duty('2031-07-31', 'due'),
    ]);
  });

  test('a winner whose title is over is in no list any more', () => {
    const registry = [
      ...aCityWithWinners(ending),
      aWinner(ending, { honour: 'h-5', decidedOn: day('2028-01-01'), awardYear: 2028 }),
    ];
    const listed = (today: string) =>
      seen(obligations, given({ scheme: ending, registry }).registry, {
        viewer: { person: 'office-clerk', role: 'office' },
        on: today,
        query: {},
      });
    const names = (today: string) => {
      const answer = listed(today);
      return 'notFound' in answer ? [] : answer.winners.map(({ honour }) => honour);
    };
    expect(names('2031-07-31')).toEqual(['h-1', 'h-2', 'h-3', 'h-5']);
    expect(names('2031-08-01')).toEqual(['h-5']);
  });
});

describe('filing what is due by a day of the year', () => {
  const filing = (on: string, change: object = {}) => ({
    by: 'agent-1',
    on,
    command: 'file-obligation',
    payload: { honour: 'h-1', obligation: 'self-assessment', document: file('report'), ...change },
  });
  const winners = (of = scheme) => given({ scheme: of, registry: aCityWithWinners(of) });

  test('is refused in the award year, taken from the first day after', () => {
    winners().expectRefused(filing('2026-12-31'), [
      'obligation-not-owed-yet',
      { obligation: 'self-assessment', fromYear: 2027 },
    ]);
    winners().expectEvents(filing('2027-01-01'), 'ObligationFiled');
  });

  test('is for a year from the one after the award to that of the filing', () => {
    winners().expectEvents(filing('2028-02-01', { covers: 2027 }), 'ObligationFiled');
    winners().expectRefused(filing('2028-02-01', { covers: 2026 }), [
      'year-outside-honour',
      { year: 2026, from: 2027, to: 2028 },
    ]);
    winners().expectRefused(filing('2028-02-01', { covers: 2029 }), 'year-outside-honour');
  });

  test('two years can be filed on one day, one year only once', () => {
    const once = given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), filing('2028-02-01', { covers: 2027 })),
    });
    once.expectEvents(filing('2028-02-01'), 'ObligationFiled');
    once.expectRefused(filing('2028-02-01', { covers: 2027 }), 'already-filed-today');
  });

  test('is refused once the title is over', () => {
    const ending = endingTitles(byDay());
    winners(ending).expectEvents(filing('2031-07-31'), 'ObligationFiled');
    winners(ending).expectRefused(filing('2031-08-01'), [
      'honour-expired',
      { honour: 'h-1', on: '2031-07-31' },
    ]);
  });

  test('overdue, it leads to an order like any other', () => {
    const ordering = (on: string) => ({
      by: 'office-head',
      preparedBy: 'office-clerk',
      on,
      command: 'order-rectification',
      payload: {
        because: 'obligation-overdue',
        order: 'order-1',
        honour: 'h-1',
        obligation: 'self-assessment',
        what: 'File it',
        dueOn: '2031-12-31',
        orderedBy: ['ex-1'],
      },
    });
    const ending = endingTitles(byDay());

    winners().expectRefused(ordering('2027-06-30'), 'obligation-not-overdue');
    winners().expectEvents(ordering('2027-07-01'), 'RectificationOrdered');
    winners(ending).expectRefused(ordering('2031-08-01'), 'honour-expired', 'expert-not-available');
  });
});
