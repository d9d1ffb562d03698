import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fourOfFive, votesOf } from '../../testing/meeting.ts';
import { votingOnNames, whileVoting } from '../../testing/names.ts';
import { personRecused } from '../proceedings/events.ts';
import { motionPut } from './events.ts';
import { turnoutOf } from './turnout.ts';
import { countVote } from './vote.ts';

const scheme = votingOnNames(2, 1);
const rules = { quorum: { numerator: 0, denominator: 1 }, moreThan: { numerator: 1, denominator: 2 } };
const put = motionPut({
  motion: 'n1',
  meeting: 'm1',
  subject: { about: 'name', case: 'O-1', grade: 'award' },
  ballot: 'open',
});
const choice = fc.constantFrom('for' as const, 'against' as const, 'abstain' as const);

test('whatever a recused member did before, the vote on the name is the same', () => {
  fc.assert(
    fc.property(
      fc.subarray([...fourOfFive]),
      fc.tuple(choice, choice, choice, choice),
      fc.tuple(choice, choice, choice, choice),
      (recused, votes, others) => {
        const counted = (choices: typeof votes) => {
          const { registry, round } = whileVoting(
            scheme,
            { 'O-1': 'award' },
            put,
            ...fourOfFive.flatMap((person, at) => votesOf('n1', choices[at] ?? 'abstain', person)),
            ...recused.map((person) => personRecused({ person, case: 'O-1', ground: 'declared' })),
          );
          const turnout = turnoutOf(registry, round, 'n1');
          return turnout && countVote(turnout, rules);
        };
        const changed = votes.map((own, at) =>
          recused.includes(fourOfFive[at] ?? 'chair') ? (others[at] ?? own) : own,
        ) as typeof votes;

        expect(counted(changed)).toEqual(counted(votes));
        expect(counted(votes)?.tally).toMatchObject({
          recused: recused.length,
          eligible: 4 - recused.length,
          for: votes.filter((own, at) => own === 'for' && !recused.includes(fourOfFive[at] ?? 'chair'))
            .length,
        });
      },
    ),
    { numRuns: 25 },
  );
});
