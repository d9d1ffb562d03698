import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, decidedMotion, fourOfFive } from '../../../testing/meeting.ts';
import { candidatesFor, votedName, votingOnNames, whileVoting } from '../../../testing/names.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { stageClosed, stageOpened } from '../../proceedings/events.ts';
import { candidatesResolved, type Motion } from '../events.ts';

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
const resolving = (winners: readonly (readonly [string, string])[], track = 'together') => ({
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-06-22',
  command: 'resolve-candidates',
  payload: { track, winners: winners.map(([id, grade]) => ({ case: id, grade })), minutes: file('minutes') },
});
const [o1, o2, i1] = [
  votedName('O-1', 'award', 4),
  votedName('O-2', 'award', 3),
  votedName('I-1', 'nomination', 3),
];

/** One award for O-1 and O-2, who have equal votes. */
const tight = votingOnNames(1, 1);
const equal = [...votedName('O-1', 'award', 3), ...votedName('O-2', 'award', 3)];

describe('resolving votes on names', () => {
  const resolved = (
    track: string,
    winners: readonly (readonly [string, string])[],
    departures: unknown[] = [],
  ) =>
    [
      'CandidatesResolved',
      {
        track,
        winners: winners.map(([id, grade]) => ({ case: id, grade })),
        departures,
        minutes: file('minutes'),
        calculation: 'votes-by-name@1',
      },
    ] as const;

  test('gives both tracks places of one pool at once', () => {
    whileVoting(scheme, three, ...o1, ...o2, ...i1).expectEvents(
      resolving([
        ['O-2', 'award'],
        ['O-1', 'award'],
        ['I-1', 'nomination'],
      ]),
      resolved('organisation', [
        ['O-1', 'award'],
        ['O-2', 'award'],
      ]),
      resolved('individual', [['I-1', 'nomination']]),
    );
  });

  test('more carried names than places: the most votes, whatever the track', () => {
    const all = { 'O-1': 'award', 'O-2': 'award', 'I-1': 'award' };
    whileVoting(scheme, all, ...o1, ...o2, ...votedName('I-1', 'award', 4)).expectEvents(
      resolving([
        ['O-1', 'award'],
        ['I-1', 'award'],
      ]),
      resolved('organisation', [['O-1', 'award']]),
      resolved('individual', [['I-1', 'award']]),
    );
  });

  test('names not carried win nothing, places stay empty, and another grade comes with its reason', () => {
    const votes = [
      ...votedName('O-1', 'award', 2),
      ...votedName('O-1', 'nomination', 3, 'voted down for the award'),
      ...votedName('O-2', 'award', 1),
      ...votedName('I-1', 'nomination', 0),
    ];
    whileVoting(scheme, three, ...votes).expectEvents(
      resolving([['O-1', 'nomination']]),
      resolved(
        'organisation',
        [['O-1', 'nomination']],
        [{ case: 'O-1', reason: 'voted down for the award' }],
      ),
      resolved('individual', []),
    );
  });

  test('is refused while names are not voted on, votes equal or the winners others', () => {
    whileVoting(tight, three, ...equal).expectRefused(
      resolving([['O-1', 'award']]),
      ['names-not-voted', { cases: ['I-1'] }],
      ['equal-votes-open', { grade: 'award', cases: ['O-1', 'O-2'], next: 'another-ballot' }],
      ['winners-do-not-follow', { missing: [], surplus: ['O-1/award'] }],
    );
  });

  test('is refused for one track, and for all together where lists are voted on', () => {
    whileVoting(scheme, three, ...o1, ...o2, ...i1).expectRefused(
      resolving([['O-1', 'award']], 'organisation'),
      ['resolution-of-other-vote', { track: 'organisation', votesOn: 'each-name' }],
    );
    const lists = schemeUnderTest();
    const list: Motion = { about: 'list', track: 'organisation' };
    given({
      scheme: lists,
      registry: aCity(lists),
      round: [...aRoundAt(lists, 'deliberation'), ...aMeeting(...fourOfFive), ...decidedMotion('n1', list)],
    }).expectRefused(resolving([['O-1', 'award']]), [
      'resolution-of-other-vote',
      { track: 'together', votesOn: 'list' },
    ]);
  });

  const over: readonly ToldEvent[] = (['organisation', 'individual'] as const).map((track) =>
    candidatesResolved({
      track,
      winners: track === 'organisation' ? [{ case: 'O-1', grade: 'award' }] : [],
      departures: [],
      minutes: file('minutes'),
      calculation: 'votes-by-name@1',
    }),
  );

  test('is done once, and ends the voting', () => {
    const ground = whileVoting(scheme, three, ...o1, ...over);
    ground.expectRefused(putting(name('O-1', 'nomination', 'reason')), [
      'track-already-resolved',
      { track: 'organisation' },
    ]);
    ground.expectRefused(
      resolving([['O-1', 'award']]),
      ['track-already-resolved', { track: 'organisation' }],
      ['track-already-resolved', { track: 'individual' }],
    );
  });

  const closing = {
    by: 'office-head',
    on: '2026-06-24',
    command: 'close-stage',
    payload: { stage: 'deliberation' },
  };

  test('every track is resolved before the stage closes', () => {
    whileVoting(scheme, three, ...o1).expectRefused(closing, [
      'tracks-not-resolved',
      { tracks: ['organisation', 'individual'] },
    ]);
    whileVoting(scheme, three, ...o1, ...over).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('the winners go on the public notice, the others are out', () => {
    const ground = given({
      scheme,
      registry: aCity(scheme),
      round: [
        ...aRoundAt(scheme, 'deliberation'),
        ...candidatesFor(three),
        ...over,
        stageClosed({ stage: 'deliberation', on: day('2026-06-24') }),
        stageOpened({ stage: 'public-notice', on: day('2026-06-24') }),
      ],
    });
    ground.expectEvents(
      {
        by: 'office-head',
        preparedBy: 'office-clerk',
        on: '2026-06-25',
        command: 'open-public-notice',
        payload: {
          notice: 'notice-1',
          entries: [{ case: 'O-1', name: 'Name of O-1', track: 'organisation', grade: 'award' }],
          publishedOn: '2026-06-25',
          media: ['market-regulator-website', 'news-media'],
          proofs: [file('proof'), file('proof-2')],
          contact: 'the office',
        },
      },
      'PublicNoticeOpened',
    );
  });
});
