import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, aMotion, decidedMotion, fourOfFive, votesOf } from '../../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import type { Motion } from '../events.ts';

const scheme = schemeUnderTest();
const list: Motion = { about: 'list', track: 'organisation' };
const voting = (by: string) => ({
  by,
  on: '2026-06-22',
  command: 'cast-vote',
  payload: { motion: 'n1', choice: 'for' },
});
const deciding = {
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-06-22',
  command: 'decide-motion',
  payload: { motion: 'n1' },
};
const meeting = (present: readonly string[], ...more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'deliberation'), ...aMeeting(...present), ...more],
  });
const put = aMotion('n1', list);
const recused = personRecused({ person: 'member-3', case: 'O-4', ground: 'declared' });

describe('cast-vote', () => {
  test('a member present votes', () => {
    meeting(fourOfFive, put).expectEvents(voting('member-1'), ['VoteCast', { motion: 'n1', choice: 'for' }]);
  });

  test('is refused to a member who is not present, and twice', () => {
    meeting(fourOfFive, put).expectRefused(voting('member-4'), ['not-present', { meeting: 'm1' }]);
    meeting(fourOfFive, put, ...votesOf('n1', 'against', 'chair')).expectRefused(voting('chair'), [
      'already-voted',
      { motion: 'n1' },
    ]);
  });

  test('is refused once the motion is decided, and for an unknown motion', () => {
    meeting(fourOfFive, ...decidedMotion('n1', list)).expectRefused(voting('chair'), [
      'motion-already-decided',
      { motion: 'n1' },
    ]);
    meeting(fourOfFive).expectRefused(voting('chair'), ['not-found', { what: 'n1' }]);
  });

  test('a member recused from a case finds no motion that touches it, and votes on others', () => {
    const other = aMotion('n1', { about: 'list', track: 'individual' });
    meeting(fourOfFive, recused, put).expectRefused(voting('member-3'), ['not-found', { what: 'O-4' }]);
    meeting(fourOfFive, recused, other).expectEvents(voting('member-3'), 'VoteCast');
  });

  test('is refused to a clerk', () => {
    meeting(fourOfFive, put).expectRefused(voting('committee-clerk'), 'no-such-hat');
  });
});

describe('decide-motion', () => {
  const tally = { members: 5, present: 4, recused: 0, eligible: 4, for: 3, against: 1, abstain: 0 };

  test('more than half of the members present carries', () => {
    const votes = [
      ...votesOf('n1', 'for', 'chair', 'member-1', 'member-2'),
      ...votesOf('n1', 'against', 'member-3'),
    ];
    meeting(fourOfFive, put, ...votes).expectEvents(deciding, [
      'MotionDecided',
      { motion: 'n1', calculation: 'vote@1', tally, carried: true },
    ]);
  });

  test('exactly half does not carry', () => {
    const votes = [
      ...votesOf('n1', 'for', 'chair', 'member-1'),
      ...votesOf('n1', 'against', 'member-2'),
      ...votesOf('n1', 'abstain', 'member-3'),
    ];
    meeting(fourOfFive, put, ...votes).expectEvents(deciding, [
      'MotionDecided',
      {
        motion: 'n1',
        calculation: 'vote@1',
        tally: { ...tally, for: 2, abstain: 1 },
        carried: false,
      },
    ]);
  });

  test('follows the majority the scheme sets', () => {
    const higher = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'moreThan: { numerator: 1, denominator: 2 }',
        'moreThan: { numerator: 3, denominator: 4 }',
      ),
    );
    const votes = [
      ...votesOf('n1', 'for', 'chair', 'member-1', 'member-2'),
      ...votesOf('n1', 'against', 'member-3'),
    ];
    given({
      scheme: higher,
      registry: aCity(higher),
      round: [...aRoundAt(higher, 'deliberation'), ...aMeeting(...fourOfFive), put, ...votes],
    }).expectEvents(deciding, [
      'MotionDecided',
      { motion: 'n1', calculation: 'vote@1', tally, carried: false },
    ]);
  });

  test('a recused member counts neither for the quorum nor for the majority', () => {
    const three = ['chair', 'member-1', 'member-2'];
    const votes = votesOf('n1', 'for', 'chair', 'member-1', 'member-2');
    meeting(three, put, ...votes).expectRefused(deciding, ['no-quorum', { present: 3, members: 5 }]);
    meeting(three, recused, put, ...votes).expectEvents(deciding, [
      'MotionDecided',
      {
        motion: 'n1',
        calculation: 'vote@1',
        tally: { members: 4, present: 3, recused: 0, eligible: 3, for: 3, against: 0, abstain: 0 },
        carried: true,
      },
    ]);
  });

  test('is refused while a member present has not voted, and twice', () => {
    meeting(fourOfFive, put, ...votesOf('n1', 'for', 'chair', 'member-1')).expectRefused(deciding, [
      'votes-missing',
      { count: 2 },
    ]);
    const votes = votesOf('n1', 'for', ...fourOfFive);
    meeting(fourOfFive, ...decidedMotion('n1', list), ...votes).expectRefused(deciding, [
      'motion-already-decided',
      { motion: 'n1' },
    ]);
  });

  test('is not found for an unknown motion and needs the clerk’s tally', () => {
    meeting(fourOfFive).expectRefused(deciding, ['not-found', { what: 'n1' }]);
    const { preparedBy: _, ...alone } = deciding;
    meeting(fourOfFive, put).expectRefused(alone, 'needs-second-person');
  });
});
