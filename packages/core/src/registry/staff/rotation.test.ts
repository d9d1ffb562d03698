import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newMembersNeeded } from './rotation.ts';

const third = { numerator: 1, denominator: 3 };

describe('new members of a group', () => {
  test.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [6, 2],
    [7, 3],
    [9, 3],
  ])('of %i at least %i where it is a third', (size, needed) => {
    expect(newMembersNeeded(size, third)).toBe(needed);
  });

  test('none where none are asked for, and all where all are', () => {
    expect(newMembersNeeded(5, { numerator: 0, denominator: 3 })).toBe(0);
    expect(newMembersNeeded(5, { numerator: 2, denominator: 2 })).toBe(5);
  });

  const fraction = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: other }));
  const sizes = fc.integer({ min: 1, max: 10_000 });

  test('are the fewest that reach the part, never more than the group', () => {
    fc.assert(
      fc.property(sizes, fraction, (size, part) => {
        const needed = newMembersNeeded(size, part);
        const reaches = (members: number) => members * part.denominator >= size * part.numerator;
        return reaches(needed) && (needed === 0 || !reaches(needed - 1)) && needed <= size;
      }),
    );
  });

  test('do not fall as the group grows', () => {
    fc.assert(
      fc.property(sizes, fraction, (size, part) => {
        return newMembersNeeded(size + 1, part) >= newMembersNeeded(size, part);
      }),
    );
  });

  test('do not depend on how the fraction is written', () => {
    fc.assert(
      fc.property(sizes, fraction, fc.integer({ min: 1, max: 20 }), (size, part, times) => {
        const written = { numerator: part.numerator * times, denominator: part.denominator * times };
        return newMembersNeeded(size, written) === newMembersNeeded(size, part);
      }),
    );
  });
});
