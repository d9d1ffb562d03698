import { describe, expect, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, aMotion, fourOfFive } from '../../../testing/meeting.ts';
import { votedName, votingOnNames, whileVoting } from '../../../testing/names.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import type { Motion } from '../events.ts';

const scheme = votingOnNames(2, 1);
const three = { 'O-1': 'award', 'O-2': 'award', 'I-1': 'nomination' };
const name = (id: string, grade: string, reason?: string): Motion => ({
  about: 'name',
  case: id,
  grade,
  ...(reason === undefined ? {} : { reason }),
});
const putting = (subject: unknown) => ({
  by: 'chair',
  on: '2026-06-22',
  command: 'put-motion',
  payload: { motion: 'n1', meeting: 'm1', subject, ballot: 'open' },
});
const citesOf = (ground: ReturnType<typeof given>, attempt: Parameters<typeof ground.decide>[0]) => {
  const decided = ground.decide(attempt);
  return 'refused' in decided ? decided.refused.map(({ kind, cites }) => [kind, cites]) : decided;
};
const [o1, o2] = [votedName('O-1', 'award', 4), votedName('O-2', 'award', 3)];

describe('putting a name to the vote', () => {
  test('for the proposed grade, or for another one with a reason', () => {
    whileVoting(scheme, three).expectEvents(putting(name('O-1', 'award')), 'MotionPut');
    whileVoting(scheme, three).expectEvents(
      putting(name('O-1', 'nomination', 'results of one year')),
      'MotionPut',
    );
    const ground = whileVoting(scheme, three);
    ground.expectRefused(putting(name('O-1', 'nomination')), [
      'departing-needs-reason',
      { case: 'O-1', proposed: 'award', grade: 'nomination' },
    ]);
    expect(citesOf(ground, putting(name('O-1', 'nomination')))).toEqual([
      ['departing-needs-reason', ['art-8.3', 'art-21']],
    ]);
  });

  test('is refused for a case that is no candidate, is out or is unknown, and for a grade without places', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    whileVoting(scheme, three).expectRefused(
      putting(name('O-4', 'award')),
      ['case-is-out', { case: 'O-4', because: 'not-shortlisted' }],
      ['not-a-candidate', { case: 'O-4' }],
    );
    whileVoting(scheme, three, withdrawn).expectRefused(putting(name('O-1', 'award')), 'case-is-out');
    whileVoting(scheme, three).expectRefused(putting(name('O-9', 'award')), 'not-found');
    whileVoting(scheme, three).expectRefused(putting(name('O-1', 'gold', 'reason')), [
      'grade-not-of-track',
      { grade: 'gold', track: 'organisation' },
    ]);
  });

  test('is refused while the name waits or was carried, not after it was lost', () => {
    const again = ['subject-already-before-meeting', { motion: 'O-1-award' }] as const;
    whileVoting(scheme, three, aMotion('O-1-award', name('O-1', 'award'))).expectRefused(
      putting(name('O-1', 'nomination', 'reason')),
      again,
    );
    whileVoting(scheme, three, ...o1).expectRefused(putting(name('O-1', 'award')), again);
    whileVoting(scheme, three, ...o1).expectRefused(putting(name('O-1', 'nomination', 'reason')), again);
    whileVoting(scheme, three, ...votedName('O-1', 'award', 2)).expectEvents(
      putting(name('O-1', 'nomination', 'voted down for the award')),
      'MotionPut',
    );
  });

  test('a name carried for the award that others left no place may be put for the nomination', () => {
    const one = votingOnNames(1, 1);
    const ground = whileVoting(one, three, ...o1, ...o2);
    ground.expectEvents(putting(name('O-2', 'nomination', 'next in votes')), 'MotionPut');
    ground.expectRefused(putting(name('O-2', 'award')), 'subject-already-before-meeting');
  });

  test('belongs to a scheme that votes on names, and a list to one that does not', () => {
    whileVoting(scheme, three).expectRefused(putting({ about: 'list', track: 'organisation' }), [
      'motion-of-other-vote',
      { about: 'list', votesOn: 'each-name' },
    ]);
    const lists = schemeUnderTest();
    given({
      scheme: lists,
      registry: aCity(lists),
      round: [...aRoundAt(lists, 'deliberation'), ...aMeeting(...fourOfFive)],
    }).expectRefused(putting(name('O-1', 'award')), [
      'motion-of-other-vote',
      { about: 'name', votesOn: 'list' },
    ]);
  });

  test('a member recused from one name finds no motion on it, and votes on others', () => {
    const voting = {
      by: 'member-3',
      on: '2026-06-22',
      command: 'cast-vote',
      payload: { motion: 'n0', choice: 'for' },
    };
    const recused = personRecused({ person: 'member-3', case: 'O-1', ground: 'declared' });
    whileVoting(scheme, three, recused, aMotion('n0', name('O-1', 'award'))).expectRefused(
      voting,
      'not-found',
    );
    whileVoting(scheme, three, recused, aMotion('n0', name('O-2', 'award'))).expectEvents(voting, 'VoteCast');
  });
});
