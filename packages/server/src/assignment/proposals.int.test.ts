import type { AssignmentProblem } from '@laureate/core';
import { afterAll, describe, expect, it } from 'vitest';
import { type ProblemShown, Proposals } from './proposals.ts';

const problem: AssignmentProblem = {
  examiners: ['a', 'b', 'c', 'd'].map((person, at) => ({
    person,
    fields: [],
    mayLead: at < 2,
    least: 0,
    most: 2,
  })),
  cases: ['C-1', 'C-2'].map((id) => ({ case: id, fits: [50, 60, 70, 80] })),
  forbidden: [{ person: 'd', case: 'C-1', grounds: ['kinship'] }],
  size: 2,
  needsLeader: true,
  oneOfEmployer: false,
};
const shown = (over: Partial<ProblemShown> = {}): ProblemShown => ({
  track: 'organisation',
  stages: ['document-review'],
  formed: 'assigned',
  problem,
  ...over,
});

const proposals = new Proposals();
afterAll(() => proposals.close());

describe('a proposal', () => {
  it('is the best panels with a reason for everybody else; asked again it is the one kept', async () => {
    const first = await proposals.propose(shown());

    expect(first).toMatchObject({
      status: 'assigned',
      floor: 130,
      sum: 270,
      seats: [
        { case: 'C-1', members: ['b', 'c'], leader: 'b' },
        { case: 'C-2', members: ['b', 'd'], leader: 'b' },
      ],
      cases: [
        {
          case: 'C-1',
          others: [
            { person: 'd', reasons: [{ kind: 'conflict', grounds: ['kinship'] }] },
            { person: 'a', reasons: [{ kind: 'fit', fit: 50, than: 60, member: 'b' }] },
          ],
        },
        {},
      ],
      changes: [],
    });
    expect(await proposals.propose(shown())).toBe(first);
  });

  it('without somebody changes as few seats as can be', async () => {
    expect(await proposals.propose(shown(), 'b')).toMatchObject({
      status: 'assigned',
      changes: [
        { case: 'C-1', out: 'b', in: 'a' },
        { case: 'C-2', out: 'b', in: 'a' },
      ],
    });
  });

  it('says what is short where there are no panels', async () => {
    const none = { ...problem, examiners: problem.examiners.map((each) => ({ ...each, most: 0 })) };

    expect(await proposals.propose(shown({ problem: none }))).toMatchObject({
      status: 'infeasible',
      shortages: expect.arrayContaining([{ kind: 'capacity', seats: 4, capacity: 0 }]),
    });
  });

  it('is not computed where panels come about otherwise, or nothing is left to assign', async () => {
    expect(await proposals.propose(shown({ formed: 'drawn' }))).toEqual({ status: 'not-assigned' });
    expect(await proposals.propose(shown({ problem: { ...problem, cases: [] } }))).toEqual({
      status: 'nothing-to-assign',
    });
  });

  it('is refused while too many wait: a solver is not to be flooded', async () => {
    const different = Array.from({ length: 6 }, (_, at) =>
      shown({
        problem: { ...problem, examiners: problem.examiners.map((each) => ({ ...each, most: 3 + at })) },
      }),
    );
    const answers = await Promise.all(different.map((each) => proposals.propose(each)));

    expect(answers.map((answer) => answer?.status)).toEqual([
      'assigned',
      'assigned',
      'assigned',
      'assigned',
      undefined,
      undefined,
    ]);
  });
});
