import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVote, isQuorate } from './vote.ts';

const rules = { quorum: { numerator: 2, denominator: 3 }, moreThan: { numerator: 1, denominator: 2 } };
const votes = (votesFor: number, against: number, abstain = 0) => [
  ...Array<'for'>(votesFor).fill('for'),
  ...Array<'against'>(against).fill('against'),
  ...Array<'abstain'>(abstain).fill('abstain'),
];

describe('the quorum', () => {
  test.each([
    [3, 6, false],
    [4, 6, true],
    [5, 6, true],
    [3, 5, false],
    [4, 5, true],
    [0, 0, false],
  ])('%i of %i members: %s', (eligible, members, expected) => {
    expect(isQuorate(eligible, members, rules)).toBe(expected);
  });
});

describe('vote@1', () => {
  test('exactly half does not carry, one more does', () => {
    const input = { members: 6, present: 6, recused: 0 };
    expect(countVote({ ...input, votes: votes(3, 3) }, rules).carried).toBe(false);
    expect(countVote({ ...input, votes: votes(4, 2) }, rules).carried).toBe(true);
  });

  test('who abstains or does not vote counts as not for', () => {
    const input = { members: 5, present: 5, recused: 0 };
    expect(countVote({ ...input, votes: votes(2, 0, 3) }, rules).carried).toBe(false);
    expect(countVote({ ...input, votes: votes(2, 0) }, rules).carried).toBe(false);
  });

  test('recused members count on neither side', () => {
    const result = countVote({ members: 4, present: 4, recused: 1, votes: votes(2, 1) }, rules);

    expect(result).toEqual({
      tally: { members: 4, present: 4, recused: 1, eligible: 3, for: 2, against: 1, abstain: 0 },
      quorate: true,
      carried: true,
    });
  });

  test('nothing carries without a quorum', () => {
    expect(countVote({ members: 6, present: 3, recused: 0, votes: votes(3, 0) }, rules)).toMatchObject({
      quorate: false,
      carried: false,
    });
  });

  test('one more vote for never loses a motion', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(count, count, count, (votesFor, against, absent) => {
        const present = votesFor + against + 1;
        const input = { members: present + absent, present, recused: 0 };
        const without = countVote({ ...input, votes: votes(votesFor, against + 1) }, rules);
        const withOne = countVote({ ...input, votes: votes(votesFor + 1, against) }, rules);
        expect(!without.carried || withOne.carried).toBe(true);
      }),
    );
  });
});
