import { describe, expect, test } from 'vitest';
import { day } from '../../../testing/city.ts';
import { ground, ruleBase } from '../../../testing/rule-ground.ts';
import type { FactValue } from '../../application/events.ts';
import { occurred } from './occurred.ts';

type Level = 'national' | 'province' | 'city' | 'district';
const twice = {
  ...ruleBase,
  rule: 'occurred' as const,
  facts: ['award', 'prize'],
  atLeast: { value: 2, unit: 'times' as const, cites: ['a-1'] },
  levels: ['city' as const, 'province' as const],
};
const won = (...levels: (Level | undefined)[]): FactValue => ({
  shape: 'occurrences',
  occurrences: levels.map((level) => ({ from: day('1999-05-01'), open: false, ...(level ? { level } : {}) })),
});
const answered = (facts: Readonly<Record<string, FactValue>>, rule: typeof twice | object = twice) =>
  occurred.answer({ ...twice, ...rule }, ground(facts));
const entry = (fact: string, level?: Level) => ({
  fact,
  from: '1999-05-01',
  open: false,
  ...(level ? { level } : {}),
});

describe('occurred', () => {
  test('counts what happened at any time at the levels meant, of all facts together', () => {
    expect(answered({ award: won('city', 'district'), prize: won('province') })).toEqual({
      result: 'met',
      facts: {
        times: 2,
        atLeast: 2,
        counting: [entry('award', 'city'), entry('prize', 'province')],
        unclear: [],
      },
      missing: [],
    });
  });

  test.each([
    ['one more than needed', { award: won('city', 'city', 'city'), prize: won() }, 'met', []],
    ['exactly enough, the other fact not established', { award: won('city', 'city') }, 'met', []],
    ['one less', { award: won('city', 'district'), prize: won() }, 'not-met', []],
    ['none', { award: won(), prize: won() }, 'not-met', []],
    ['one less, the other fact not established', { award: won('city') }, 'unknown', ['prize']],
    [
      'an unclear level that could make it enough',
      { award: won('city', undefined), prize: won() },
      'unknown',
      ['award'],
    ],
    ['an unclear level that could not', { award: won(undefined), prize: won() }, 'not-met', []],
    ['nothing established', {}, 'unknown', ['award', 'prize']],
  ])('%s', (_name, facts, result, missing) => {
    expect(answered(facts as Record<string, FactValue>)).toMatchObject({ result, missing });
  });

  test('every level counts where the rule names none', () => {
    const { levels: _levels, ...any } = twice;
    const answer = occurred.answer(any, ground({ award: won('district', undefined), prize: won() }));

    expect(answer).toMatchObject({ result: 'met', facts: { times: 2, unclear: [] } });
  });

  test('cannot be counted while the number is to be set', () => {
    const open = { atLeast: { value: 'to-be-set', unit: 'times', cites: ['a-1'] } };

    expect(() => answered({ award: won(), prize: won() }, open)).toThrow('still to be set');
  });
});
