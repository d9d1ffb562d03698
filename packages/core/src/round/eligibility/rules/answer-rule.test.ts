import { describe, expect, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { ground, no, ruleBase, yes } from '../../../testing/rule-ground.ts';
import { answerRule } from './answer-rule.ts';

const plain = { ...ruleBase, rule: 'holds' as const, facts: ['a'] };
const notFound = { result: 'not-met', facts: { holds: { a: false } }, missing: [] };

test('a rule for everybody answers as its kind does', () => {
  expect(answerRule(plain, ground({ a: no }))).toEqual({ ...notFound, looksAt: ['a'], cites: ['a-1'] });
});

describe('a rule for some divisions', () => {
  const forScholars = { ...plain, divisions: ['scholar', 'engineer'] };
  const answered = (division?: string) => answerRule(forScholars, ground({ a: no }, { division }));

  test.each(['scholar', 'engineer'])('is asked of a %s', (division) => {
    expect(answered(division)).toEqual({ ...notFound, looksAt: ['a'], cites: ['a-1'] });
  });

  test.each(['worker', undefined])('does not apply to %s', (division) => {
    expect(answered(division)).toEqual({
      result: 'met',
      facts: { applies: false, because: 'divisions' },
      missing: [],
      looksAt: [],
      cites: ['a-1'],
    });
  });
});

describe('a rule that depends on a fact', () => {
  const whenProducing = { ...plain, when: 'producing' };

  test('is asked where the fact holds', () => {
    expect(answerRule(whenProducing, ground({ a: no, producing: yes }))).toEqual({
      ...notFound,
      looksAt: ['producing', 'a'],
      cites: ['a-1'],
    });
  });

  test('does not apply where it does not hold', () => {
    expect(answerRule(whenProducing, ground({ a: no, producing: no }))).toEqual({
      result: 'met',
      facts: { applies: false, because: 'when' },
      missing: [],
      looksAt: ['producing'],
      cites: ['a-1'],
    });
  });

  test('is unknown while the fact is, whatever the rule itself would answer', () => {
    for (const a of [yes, no]) {
      expect(answerRule(whenProducing, ground({ a }))).toEqual({
        result: 'unknown',
        facts: {},
        missing: ['producing'],
        looksAt: ['producing'],
        cites: ['a-1'],
      });
    }
  });

  test('does not ask for the fact of those it is not for', () => {
    const rule = { ...whenProducing, divisions: ['scholar'] };

    expect(answerRule(rule, ground({}, { division: 'worker' }))).toMatchObject({
      result: 'met',
      missing: [],
    });
  });
});

describe('an exception', () => {
  const exception = { claim: 'exceptional', by: 'head-of-office' as const, cites: ['a-2'] };
  const lifted = { ...plain, facts: ['a', 'b'], exception };
  const granted = { exceptionOf: (rule: string) => (rule === 'r' ? 'round/r1#7' : undefined) };
  const exceptional = { shape: 'statement' as const, evidence: [file('e')] };

  test('lets a rule that is not met count as met, keeping what was found', () => {
    expect(answerRule(lifted, ground({ a: no, exceptional }, granted))).toEqual({
      result: 'met',
      facts: { holds: { a: false }, exception: 'round/r1#7' },
      missing: [],
      looksAt: ['a', 'b', 'exceptional'],
      cites: ['a-1', 'a-2'],
    });
  });

  test('changes nothing at a rule that is met or unknown', () => {
    expect(answerRule(lifted, ground({ a: yes, b: yes }, granted))).toMatchObject({
      result: 'met',
      facts: { holds: { a: true, b: true } },
      cites: ['a-1'],
    });
    expect(answerRule(lifted, ground({ a: yes }, granted))).toMatchObject({
      result: 'unknown',
      missing: ['b'],
    });
  });

  test('is of no use where it was not granted or the rule has none', () => {
    expect(answerRule(lifted, ground({ a: no, b: yes })).result).toBe('not-met');
    expect(answerRule(plain, ground({ a: no }, granted)).result).toBe('not-met');
  });
});
