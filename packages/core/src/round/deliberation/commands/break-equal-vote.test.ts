import { describe, expect, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import type { given } from '../../../testing/given.ts';
import { aMotion } from '../../../testing/meeting.ts';
import { ballotAmong, counted, votedName, votingOnNames, whileVoting } from '../../../testing/names.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { equalVoteBroken, type Motion } from '../events.ts';

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
const breaking = (chosen: readonly string[], grade = 'award') => ({
  by: 'chair',
  on: '2026-06-22',
  command: 'break-equal-vote',
  payload: { grade, chosen, reason: 'the wider effect' },
});
const resolving = (winners: readonly (readonly [string, string])[], track = 'together') => ({
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-06-22',
  command: 'resolve-candidates',
  payload: { track, winners: winners.map(([id, grade]) => ({ case: id, grade })), minutes: file('minutes') },
});
const citesOf = (ground: ReturnType<typeof given>, attempt: Parameters<typeof ground.decide>[0]) => {
  const decided = ground.decide(attempt);
  return 'refused' in decided ? decided.refused.map(({ kind, cites }) => [kind, cites]) : decided;
};
const i1 = votedName('I-1', 'nomination', 3);

/** One award for O-1 and O-2, who have equal votes. */
const tight = votingOnNames(1, 1);
const equal = [...votedName('O-1', 'award', 3), ...votedName('O-2', 'award', 3), ...i1];
const runoff = (id: string, ...among: readonly string[]): Motion => ({
  about: 'runoff',
  case: id,
  grade: 'award',
  among: [...among],
});

describe('equal votes at the cut', () => {
  test('go to another ballot among exactly those names', () => {
    const ground = whileVoting(tight, three, ...equal);
    ground.expectEvents(putting(runoff('O-1', 'O-2', 'O-1')), 'MotionPut');
    ground.expectRefused(putting(runoff('O-1', 'O-1', 'I-1')), [
      'not-the-equal-names',
      { missing: ['O-2'], surplus: ['I-1'] },
    ]);
    ground.expectRefused(putting(runoff('I-1', 'O-1', 'I-1')), [
      'no-equal-votes',
      { grade: 'award', case: 'I-1' },
    ]);
    expect(citesOf(ground, putting(runoff('O-1', 'O-1', 'I-1')))).toEqual([
      ['not-the-equal-names', ['art-8.2']],
    ]);
  });

  test('wait until every name was voted on and counted', () => {
    const some = [...votedName('O-1', 'award', 3), ...votedName('O-2', 'award', 3)];
    whileVoting(tight, three, ...some).expectRefused(putting(runoff('O-1', 'O-1', 'O-2')), [
      'names-not-voted',
      { cases: ['I-1'] },
    ]);
    whileVoting(tight, three, ...some, aMotion('n0', name('I-1', 'nomination'))).expectRefused(
      putting(runoff('O-1', 'O-1', 'O-2')),
      ['names-not-voted', { cases: ['I-1'] }],
    );
  });

  test('another ballot on a name is held once, and a member recused from any name in it takes no part', () => {
    const held = counted('again', runoff('O-1', 'O-1', 'O-2'), 3);
    whileVoting(tight, three, ...equal, ...held).expectRefused(putting(runoff('O-1', 'O-2', 'O-1')), [
      'subject-already-before-meeting',
      { motion: 'again' },
    ]);
    const recused = personRecused({ person: 'member-3', case: 'O-2', ground: 'declared' });
    whileVoting(tight, three, ...equal, recused, aMotion('n0', runoff('O-1', 'O-1', 'O-2'))).expectRefused(
      { by: 'member-3', on: '2026-06-22', command: 'cast-vote', payload: { motion: 'n0', choice: 'for' } },
      ['not-found', { what: 'O-2' }],
    );
    const chair = personRecused({ person: 'chair', case: 'O-2', ground: 'declared' });
    whileVoting(tight, three, ...equal, chair).expectRefused(
      putting(runoff('O-1', 'O-1', 'I-1')),
      'not-found',
    );
  });

  test('are decided by the other ballot', () => {
    whileVoting(tight, three, ...equal, ...ballotAmong('award', { 'O-1': 2, 'O-2': 3 })).expectEvents(
      resolving([
        ['I-1', 'nomination'],
        ['O-2', 'award'],
      ]),
      'CandidatesResolved',
      'CandidatesResolved',
    );
  });

  const still = [...equal, ...ballotAmong('award', { 'O-1': 2, 'O-2': 2 })];

  test('and, equal again, by the chair with a reason, once', () => {
    const among = ['O-1', 'O-2'];
    const broken = { grade: 'award', among, chosen: ['O-2'], reason: 'the wider effect' };
    whileVoting(tight, three, ...still).expectEvents(breaking(['O-2']), ['EqualVoteBroken', broken]);
    const ground = whileVoting(tight, three, ...still, equalVoteBroken(broken));
    ground.expectRefused(breaking(['O-1']), ['no-equal-votes', { grade: 'award', case: 'O-1' }]);
    ground.expectEvents(
      resolving([
        ['I-1', 'nomination'],
        ['O-2', 'award'],
      ]),
      'CandidatesResolved',
      'CandidatesResolved',
    );
  });

  test('the choice is taken back, and made anew', () => {
    const broken = equalVoteBroken({
      grade: 'award',
      among: ['O-1', 'O-2'],
      chosen: ['O-2'],
      reason: 'the wider effect',
    });
    whileVoting(tight, three, ...still, broken, takenBack(broken)).expectEvents(
      breaking(['O-1']),
      'EqualVoteBroken',
    );
  });

  test('the chair waits for the other ballot, and chooses as many of the equal names as there are places', () => {
    whileVoting(tight, three, ...equal).expectRefused(breaking(['O-1']), [
      'another-ballot-first',
      { grade: 'award', cases: ['O-1', 'O-2'] },
    ]);
    whileVoting(tight, three, ...still).expectRefused(
      breaking(['O-1', 'I-1', 'O-2']),
      ['not-in-tie', { cases: ['I-1'] }],
      ['tie-choice-wrong-number', { places: 1, chosen: 3 }],
    );
    whileVoting(tight, three, ...still).expectRefused(breaking(['I-1']), 'no-equal-votes');
    whileVoting(tight, three, ...still, aMotion('n0', name('I-1', 'award', 'late'))).expectRefused(
      breaking(['O-1']),
      'names-not-voted',
    );
    expect(citesOf(whileVoting(tight, three, ...equal), breaking(['O-1']))).toEqual([
      ['another-ballot-first', ['art-8.2']],
    ]);
  });

  test('the choice is the chair’s, and asks a reason; a chair recused from an equal name does not choose', () => {
    whileVoting(tight, three, ...still).expectRefused(
      { ...breaking(['O-1']), by: 'member-1' },
      'no-such-hat',
    );
    whileVoting(tight, three, ...still).expectRefused(
      { ...breaking(['O-1']), payload: { grade: 'award', chosen: ['O-1'], reason: ' ' } },
      'bad-input',
    );
    const recused = personRecused({ person: 'chair', case: 'O-1', ground: 'declared' });
    whileVoting(tight, three, ...still, recused).expectRefused(breaking(['O-2']), [
      'not-found',
      { what: 'O-1' },
    ]);
  });

  test('a name that drops out takes the equality with it', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    whileVoting(tight, three, ...equal, withdrawn).expectEvents(
      resolving([
        ['I-1', 'nomination'],
        ['O-2', 'award'],
      ]),
      'CandidatesResolved',
      'CandidatesResolved',
    );
  });
});
