import { describe, expect, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { ground, no, ruleBase, yes } from '../../../testing/rule-ground.ts';
import type { FactValue } from '../../application/events.ts';
import { anyHolds } from './any-holds.ts';

const either = { ...ruleBase, rule: 'any-holds' as const, facts: ['a', 'b'] };
const statement = (...names: string[]): FactValue => ({ shape: 'statement', evidence: names.map(file) });
const answered = (facts: object, claimed = false) =>
  anyHolds.answer(either, ground(facts as Record<string, FactValue>, { claimed }));

describe('any-holds', () => {
  test.each([
    [
      { a: yes, b: no },
      { result: 'met', facts: { holds: { a: true, b: false } }, missing: [] },
    ],
    [{ b: yes }, { result: 'met', facts: { holds: { b: true } }, missing: [] }],
    [{ a: no }, { result: 'unknown', facts: { holds: { a: false } }, missing: ['b'] }],
    [{}, { result: 'unknown', facts: { holds: {} }, missing: ['a', 'b'] }],
    [
      { a: no, b: no },
      { result: 'not-met', facts: { holds: { a: false, b: false } }, missing: [] },
    ],
  ])('%j', (facts, answer) => {
    expect(answered(facts)).toEqual(answer);
  });

  test('a statement holds with evidence; without, it is still missing or, if the office found so, does not', () => {
    expect(answered({ a: statement('e'), b: no }, true)).toMatchObject({ result: 'met' });
    expect(answered({ a: statement(), b: no }, true)).toMatchObject({ result: 'unknown', missing: ['a'] });
    expect(answered({ a: statement(), b: no })).toMatchObject({ result: 'not-met', missing: [] });
  });
});
