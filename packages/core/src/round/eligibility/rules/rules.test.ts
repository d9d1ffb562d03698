import { describe, expect, test } from 'vitest';
import { day, file } from '../../../testing/city.ts';
import { ground, no, ruleBase as rule, yes } from '../../../testing/rule-ground.ts';
import type { FactValue } from '../../application/events.ts';
import { divisionNamed } from './division-named.ts';
import { documentsValid } from './documents-valid.ts';
import { headOfOrganisation } from './head-of-organisation.ts';
import { holds } from './holds.ts';
import { noneInWindow } from './none-in-window.ts';
import { notBanned } from './not-banned.ts';
import { notHonouredRecently } from './not-honoured-recently.ts';
import { stated } from './stated.ts';
import { yearsOf } from './years-of.ts';

describe('holds', () => {
  const both = { ...rule, rule: 'holds' as const, facts: ['a', 'b'] };

  test.each([
    [
      { a: yes, b: yes },
      { result: 'met', facts: { holds: { a: true, b: true } }, missing: [] },
    ],
    [{ a: yes }, { result: 'unknown', facts: { holds: { a: true } }, missing: ['b'] }],
    [{ a: no }, { result: 'not-met', facts: { holds: { a: false } }, missing: ['b'] }],
  ])('%j', (facts, answer) => {
    expect(holds.answer(both, ground(facts as Record<string, FactValue>))).toEqual(answer);
  });
});

describe('years-of', () => {
  const five = {
    ...rule,
    rule: 'years-of' as const,
    fact: 'work',
    atLeast: { value: 5, unit: 'years' as const, cites: ['a-1'] },
  };
  const since = (from: string): FactValue => ({ shape: 'periods', periods: [{ from: day(from) }] });

  test.each([
    ['2021-03-31', 'met', 5],
    ['2021-04-01', 'not-met', 4],
  ])('counts from %s to the closing day, not to the decision: %s', (from, result, years) => {
    expect(yearsOf.answer(five, ground({ work: since(from) }))).toEqual({
      result,
      facts: { years, atLeast: 5, until: '2026-03-31' },
      missing: [],
    });
  });

  test('is unknown without the fact', () => {
    expect(yearsOf.answer(five, ground({}))).toMatchObject({ result: 'unknown', missing: ['work'] });
  });
});

describe('none-in-window', () => {
  const none = {
    ...rule,
    rule: 'none-in-window' as const,
    facts: ['penalty'],
    window: { value: 5, unit: 'years' as const, cites: ['a-1'] },
  };
  const entries = (...froms: string[]): FactValue => ({
    shape: 'occurrences',
    occurrences: froms.map((from) => ({ from: day(from), open: false })),
  });
  const window = { from: '2021-03-31', to: '2026-04-24' };

  test('an established empty answer meets it', () => {
    expect(noneInWindow.answer(none, ground({ penalty: entries() }))).toEqual({
      result: 'met',
      facts: { window, counting: [], unclear: [] },
      missing: [],
    });
  });

  test('no answer at all leaves it unknown', () => {
    expect(noneInWindow.answer(none, ground({}))).toEqual({
      result: 'unknown',
      facts: { window, counting: [], unclear: [] },
      missing: ['penalty'],
    });
  });

  test.each([
    ['2021-03-31', 'not-met'],
    ['2021-03-30', 'met'],
    ['2026-04-20', 'not-met'],
  ])('an entry of %s: %s', (from, result) => {
    expect(noneInWindow.answer(none, ground({ penalty: entries(from) })).result).toBe(result);
  });

  test('an entry whose responsibility is not established leaves it unknown', () => {
    const answer = noneInWindow.answer(
      { ...none, onlyResponsible: true },
      ground({ penalty: entries('2025-01-01') }),
    );
    expect(answer).toEqual({
      result: 'unknown',
      facts: { window, counting: [], unclear: [{ fact: 'penalty', from: '2025-01-01', open: false }] },
      missing: ['penalty'],
    });
  });
});

describe('documents-valid', () => {
  const valid = { ...rule, rule: 'documents-valid' as const, facts: ['licences'] };
  const until = (...days: (string | undefined)[]): FactValue => ({
    shape: 'documents',
    documents: days.map((text) => ({ title: 'licence', ...(text ? { expiresOn: day(text) } : {}) })),
  });

  test.each([
    [until('2026-04-24'), 'met'],
    [until('2026-04-23'), 'not-met'],
    [until(undefined), 'met'],
    [until(), 'met'],
  ])('on its last day it is still valid: %j %s', (licences, result) => {
    expect(documentsValid.answer(valid, ground({ licences })).result).toBe(result);
  });

  describe('where so many are needed', () => {
    const two = { ...valid, atLeast: { value: 2, unit: 'documents' as const, cites: ['a-1'] } };
    const answered = (facts: Record<string, FactValue>) =>
      documentsValid.answer({ ...two, facts: ['licences', 'others'] }, ground(facts));

    test('exactly so many are enough, over all facts, and an expired one beside them does no harm', () => {
      const facts = { licences: until('2026-04-24', '2020-01-01'), others: until(undefined) };

      expect(answered(facts)).toEqual({
        result: 'met',
        facts: {
          validUntil: '2026-04-24',
          expired: [{ fact: 'licences', title: 'licence', expiresOn: '2020-01-01' }],
          valid: 2,
          atLeast: 2,
        },
        missing: [],
      });
    });

    test.each([
      [
        'one less, all known',
        { licences: until('2026-04-24', '2026-04-23'), others: until() },
        'not-met',
        [],
      ],
      ['none at all', { licences: until(), others: until() }, 'not-met', []],
      ['one less, another fact not established', { licences: until('2026-04-24') }, 'unknown', ['others']],
      ['enough, another fact not established', { licences: until('2027-01-01', undefined) }, 'met', []],
    ])('%s', (_name, facts, result, missing) => {
      expect(answered(facts as Record<string, FactValue>)).toMatchObject({ result, missing });
    });
  });

  test('must also be valid on the closing day when the decision comes first', () => {
    const early = { day: day('2026-03-25') };
    expect(documentsValid.answer(valid, ground({ licences: until('2026-03-31') }, early)).result).toBe('met');
    expect(documentsValid.answer(valid, ground({ licences: until('2026-03-30') }, early)).result).toBe(
      'not-met',
    );
  });
});

describe('stated', () => {
  const said = { ...rule, rule: 'stated' as const, facts: ['model'] };
  const statement = (...names: string[]): FactValue => ({ shape: 'statement', evidence: names.map(file) });

  test.each([
    ['a claim with evidence', { model: statement('e') }, true, 'met'],
    ['a claim without', { model: statement() }, true, 'unknown'],
    ['nothing claimed', {}, true, 'unknown'],
    ['found by the office to be without', { model: statement() }, false, 'not-met'],
  ])('%s', (_name, facts, claimed, result) => {
    expect(stated.answer(said, ground(facts as Record<string, FactValue>, { claimed })).result).toBe(result);
  });
});

describe('division-named', () => {
  const named = { ...rule, rule: 'division-named' as const };

  test.each([
    ['scholar', 'met'],
    ['poet', 'not-met'],
    [undefined, 'not-met'],
  ])('%s: %s', (division, result) => {
    expect(divisionNamed.answer(named, ground({}, { division, divisions: ['scholar'] })).result).toBe(result);
  });
});

describe('head-of-organisation', () => {
  const head = { ...rule, rule: 'head-of-organisation' as const, employerMeets: ['x'] };
  const found = (result: 'met' | 'not-met' | 'unknown', missing: string[] = []) => ({
    headOf: 'org-1',
    findOfHeaded: () => [{ rule: 'x', result, facts: {}, missing, cites: [] }],
  });

  test('who heads no organisation meets it', () => {
    expect(headOfOrganisation.answer(head, ground({}))).toEqual({
      result: 'met',
      facts: { head: false },
      missing: [],
    });
  });

  test.each(['met', 'not-met', 'unknown'] as const)(
    'a head stands as the organisation does: %s',
    (result) => {
      const missing = result === 'unknown' ? ['penalty'] : [];
      const answer = headOfOrganisation.answer(head, ground({}, found(result, missing)));
      expect(answer).toMatchObject({ result, missing, facts: { head: true, organisation: 'org-1' } });
    },
  );
});

describe('not-honoured-recently', () => {
  const barred = (unit: 'calendar-years' | 'years') => ({
    ...rule,
    rule: 'not-honoured-recently' as const,
    grades: ['award'],
    within: { value: 5, unit, cites: ['a-1'] },
  });
  const honour = (awardYear: number, decidedOn: string, grade = 'award') => ({
    honours: [{ grade, awardYear, decidedOn: day(decidedOn) }],
  });

  test.each([
    [2026, 'not-met'],
    [2022, 'not-met'],
    [2021, 'met'],
    [2027, 'met'],
  ])('a filing in 2026 after an award of %i: %s', (year, result) => {
    const answer = notHonouredRecently.answer(
      barred('calendar-years'),
      ground({}, honour(year, `${year}-02-01`)),
    );
    expect(answer.result).toBe(result);
  });

  test.each([
    ['2021-03-20', 'not-met'],
    ['2021-03-19', 'met'],
  ])('by date, the anniversary is still barred: %s %s', (decidedOn, result) => {
    expect(notHonouredRecently.answer(barred('years'), ground({}, honour(2021, decidedOn))).result).toBe(
      result,
    );
  });

  test('another grade does not bar', () => {
    const nominated = honour(2025, '2025-06-01', 'nomination');
    expect(notHonouredRecently.answer(barred('calendar-years'), ground({}, nominated)).result).toBe('met');
  });
});

describe('not-banned', () => {
  const ban = (from: string, to: string) => ({ bans: [{ from: day(from), to: day(to) }] });

  test.each([
    ['ends on the day of filing', ban('2021-01-01', '2026-03-20'), 'not-met'],
    ['ended the day before', ban('2021-01-01', '2026-03-19'), 'met'],
    ['begins on the day of decision', ban('2026-04-24', '2030-01-01'), 'not-met'],
    ['begins the day after', ban('2026-04-25', '2030-01-01'), 'met'],
  ])('a ban that %s', (_name, bans, result) => {
    expect(notBanned.answer({ ...rule, rule: 'not-banned' }, ground({}, bans)).result).toBe(result);
  });
});
