import { describe, expect, test } from 'vitest';
import { schemeFollows } from '../testing/numbers/scheme-follows.ts';
import { everyNumber, loadChanged, schemeWith } from '../testing/numbers/scheme-numbers.ts';
import { standardFollows } from '../testing/numbers/standard-follows.ts';

const follows = { ...schemeFollows, ...standardFollows };
const numbers = everyNumber();

describe('every number of the scheme rules', () => {
  test('each number that is written has a probe, and no probe is for a number that is not', () => {
    expect(Object.keys(follows).sort()).toEqual(numbers.map(({ name }) => name).sort());
    expect(new Set(numbers.map(({ name }) => name)).size).toBe(numbers.length);
  });

  test.each(numbers.map(({ name, value }) => [name, value] as const))('%s is %i', (name, value) => {
    const own = follows[name];
    if (!own) throw new Error(`${name} has no probe that notices it`);
    const { to, probe, before, after, along = {}, ground = {}, alone } = own;
    expect(to).not.toBe(value);
    expect(after).not.toEqual(before);
    expect(probe(schemeWith(ground))).toEqual(before);
    expect(probe(schemeWith({ ...ground, [name]: to, ...along }))).toEqual(after);
    if (alone) expect(loadChanged({ [name]: to })).toEqual({ problems: expect.arrayContaining([alone]) });
  });
});
