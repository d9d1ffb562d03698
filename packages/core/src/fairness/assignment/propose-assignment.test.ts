import { describe, expect, test } from 'vitest';
import type { AssignmentProblem } from './problem.ts';
import { proposeAssignment, seatChanges, withoutExaminer } from './propose-assignment.ts';

const problem: AssignmentProblem = {
  examiners: ['a', 'b'].map((person) => ({ person, fields: [], mayLead: true, least: 1, most: 2 })),
  cases: ['C-1', 'C-2'].map((id) => ({ case: id, fits: [50, 60] })),
  forbidden: [
    { person: 'a', case: 'C-2', grounds: ['kinship'] },
    { person: 'b', case: 'C-1', grounds: ['employment'] },
  ],
  size: 1,
  needsLeader: true,
  oneOfEmployer: false,
};

describe('somebody who has gone', () => {
  test('sits nowhere and owes nothing; the others stay as they were', () => {
    const { examiners, forbidden } = withoutExaminer(problem, 'a');

    expect(examiners.map(({ person, least }) => [person, least])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(forbidden).toEqual([
      { person: 'b', case: 'C-1', grounds: ['employment'] },
      { person: 'a', case: 'C-1', grounds: ['gone'] },
      { person: 'a', case: 'C-2', grounds: ['gone'] },
    ]);
  });
});

describe('changes of seats', () => {
  test('name who goes and who comes, or that nobody does', () => {
    const before = [
      { case: 'C-1', members: ['a', 'b'] },
      { case: 'C-2', members: ['c', 'd'] },
    ];
    const after = [
      { case: 'C-2', members: ['d'] },
      { case: 'C-1', members: ['b', 'e'] },
    ];

    expect(seatChanges(before, after)).toEqual([
      { case: 'C-1', out: 'a', in: 'e' },
      { case: 'C-2', out: 'c' },
    ]);
  });

  test('are none between the same panels', () => {
    expect(seatChanges([{ case: 'C-1', members: ['a'] }], [{ case: 'C-1', members: ['a'] }])).toEqual([]);
  });
});

test('a search that came to no end with everybody is not begun again without one', async () => {
  let asked = 0;
  const proposal = await proposeAssignment(
    problem,
    async () => {
      asked += 1;
      return { status: 'stopped', because: 'time' };
    },
    'a',
  );

  expect(proposal).toEqual({ problem, answer: { status: 'stopped', because: 'time' }, changes: [] });
  expect(asked).toBe(1);
});
