import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears } from '../../calendar/index.ts';
import { day } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners, aWinner, aWithdrawal } from '../../testing/winners.ts';
import { knownHonour } from '../honours/known-honour.ts';
import { isOverdue, obligationsOf } from './due.ts';
import type { Filing } from './slice.ts';

const scheme = schemeUnderTest();
const honoured = (honour: string, events = aCityWithWinners(scheme)) => {
  const known = knownHonour(given({ scheme, registry: events }).registry, honour);
  if (!known) throw new Error(`no honour ${honour}`);
  return known;
};
const filed = (obligation: string, on: string, covers?: number): Filing => ({
  honour: 'h-1',
  obligation,
  on: day(on),
  covers,
});
const h1 = honoured('h-1');
const duties = (today: string, filings: readonly Filing[] = [], known = h1) =>
  obligationsOf({ ...known, filings, today: day(today) });
const selfAssessments = (today: string, ...on: string[]) =>
  duties(
    today,
    on.map((each) => filed('self-assessment', each)),
  ).filter((duty) => duty.obligation === 'self-assessment');

describe('obligations of a winner', () => {
  test('an organisation owes a self-assessment, an annual report and promotion', () => {
    expect(duties('2026-08-02')).toEqual([
      { kind: 'due', obligation: 'self-assessment', dueOn: '2028-08-01', state: 'due' },
      { kind: 'due', obligation: 'annual-report', dueOn: '2027-08-01', state: 'due' },
      { kind: 'recorded', obligation: 'promotion', fromYear: 2026, toYear: 2026, state: 'open' },
    ]);
  });

  test('a person owes promotion alone, never overdue', () => {
    expect(duties('2028-01-01', [], honoured('h-3'))).toEqual([
      { kind: 'recorded', obligation: 'promotion', fromYear: 2026, toYear: 2026, state: 'open' },
      { kind: 'recorded', obligation: 'promotion', fromYear: 2027, toYear: 2027, state: 'open' },
      { kind: 'recorded', obligation: 'promotion', fromYear: 2028, toYear: 2028, state: 'open' },
    ]);
  });

  test('a self-assessment is due up to two years after the award and overdue the day after', () => {
    const due = { kind: 'due', obligation: 'self-assessment', dueOn: '2028-08-01' };

    expect(selfAssessments('2028-07-31')).toEqual([{ ...due, state: 'due' }]);
    expect(selfAssessments('2028-08-01')).toEqual([{ ...due, state: 'due' }]);
    expect(selfAssessments('2028-08-02')).toEqual([{ ...due, state: 'overdue' }]);
  });

  test('one filed on the due day is in time, the day after is late; the next runs from the filing', () => {
    const filedOne = { kind: 'due', obligation: 'self-assessment', dueOn: '2028-08-01', state: 'filed' };
    const next = { kind: 'due', obligation: 'self-assessment', state: 'due' };

    expect(selfAssessments('2028-08-02', '2028-08-01')).toEqual([
      { ...filedOne, filedOn: '2028-08-01', late: false },
      { ...next, dueOn: '2030-08-01' },
    ]);
    expect(selfAssessments('2028-08-02', '2028-08-02')).toEqual([
      { ...filedOne, filedOn: '2028-08-02', late: true },
      { ...next, dueOn: '2030-08-02' },
    ]);
  });

  test('an early filing brings the next one forward', () => {
    expect(selfAssessments('2029-06-02', '2027-06-01').map((duty) => duty.state)).toEqual([
      'filed',
      'overdue',
    ]);
  });

  test('the scheme says how often: every three years instead of two', () => {
    const slower = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('every: { value: 2, unit: years', 'every: { value: 3, unit: years'),
    );
    const known = { ...h1, scheme: slower };

    expect(duties('2029-08-01', [], known)[0]).toEqual({
      kind: 'due',
      obligation: 'self-assessment',
      dueOn: '2029-08-01',
      state: 'due',
    });
    expect(isOverdue({ ...known, filings: [], today: day('2029-08-02') }, 'self-assessment')).toBe(true);
  });

  test('an obligation whose length is still to be set has no days yet', () => {
    const open = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('every: { value: 2, unit: years', 'every: { value: to-be-set, unit: years'),
    );

    expect(duties('2040-01-01', [], { ...h1, scheme: open }).map((duty) => duty.obligation)).not.toContain(
      'self-assessment',
    );
  });

  test('a record answers the year it covers, else the year it was made in', () => {
    const promotion = (filing: Filing) =>
      duties('2027-12-31', [filing])
        .filter((duty) => duty.kind === 'recorded')
        .map((duty) => [duty.fromYear, duty.state]);

    expect(promotion(filed('promotion', '2027-02-01', 2026))).toEqual([
      [2026, 'recorded'],
      [2027, 'open'],
    ]);
    expect(promotion(filed('promotion', '2027-02-01'))).toEqual([
      [2026, 'open'],
      [2027, 'recorded'],
    ]);
  });

  test('nothing is owed for a title withdrawn, or for a nomination the award replaced', () => {
    const withdrawn = honoured('h-1', [...aCityWithWinners(scheme), aWithdrawal(scheme)]);
    const replaced = honoured('h-2', [
      ...aCityWithWinners(scheme),
      aWinner(scheme, { honour: 'h-4', party: 'org-2', replaces: 'h-2' }),
    ]);

    expect(duties('2031-01-01', [], withdrawn)).toEqual([]);
    expect(duties('2031-01-01', [], replaced)).toEqual([]);
    expect(duties('2031-01-01', [], honoured('h-2')).length).toBeGreaterThan(0);
  });

  test('whatever was filed, one self-assessment is open, due two years after the last filing or the award', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 6 });

    fc.assert(
      fc.property(days, fc.integer({ min: 5000, max: 9000 }), (filedAfter, todayAfter) => {
        const start = h1.honour.decidedOn;
        const on = filedAfter.map((n) => addDays(start, n));
        const today = addDays(start, todayAfter);
        const list = selfAssessments(today, ...on);
        const dueOn = addYears([...on].sort().at(-1) ?? start, 2);

        expect(list).toHaveLength(on.length + 1);
        expect(list.slice(0, -1).every((duty) => duty.state === 'filed')).toBe(true);
        expect(list.at(-1)).toEqual({
          kind: 'due',
          obligation: 'self-assessment',
          dueOn,
          state: today > dueOn ? 'overdue' : 'due',
        });
      }),
    );
  });
});
