import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aMeeting, aMotion, decidedMotion, fourOfFive, votesOf } from '../../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import type { Motion } from '../events.ts';
import { agendaView } from './agenda.ts';
import { candidatesView } from './candidates.ts';
import { motionView } from './motion.ts';

const scheme = schemeUnderTest();
const list: Motion = { about: 'list', track: 'organisation' };
const meeting = (...more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'deliberation'), ...aMeeting(...fourOfFive), ...more],
  });
const seen = (ground: ReturnType<typeof given>, view: string, role: Role, person: string, query = {}) =>
  look(ground, scheme, { view, viewer: { person, role }, query });
const votes = votesOf('n1', 'for', 'chair', 'member-1');

describe('the agenda', () => {
  test('shows who is present, who is recused, the quorum and counts, never votes', () => {
    const recused = personRecused({ person: 'member-3', case: 'O-4', ground: 'declared' });
    const ground = meeting(recused, aMotion('n1', list), ...votes);

    expect(seen(ground, 'agenda', 'committee', 'chair')).toEqual({
      quorum: { numerator: 2, denominator: 3, cites: ['art-8.3'] },
      meetings: [
        {
          meeting: 'm1',
          on: '2026-06-22',
          body: 'committee',
          members: ['chair', 'member-1', 'member-2', 'member-3', 'member-4'],
          present: [...fourOfFive],
          motions: [
            {
              motion: 'n1',
              subject: list,
              ballot: 'open',
              recused: ['member-3'],
              quorate: true,
              cast: 2,
              decided: undefined,
            },
          ],
        },
      ],
    });
  });

  test('and the candidates are doors that are closed to whoever is recused from any case', () => {
    const { round } = meeting();
    expect(agendaView.cases({}, round)).toBe('every-case');
    expect(candidatesView.cases({}, round)).toBe('every-case');
  });
});

describe('a motion', () => {
  const open = {
    motion: 'n1',
    meeting: 'm1',
    subject: list,
    ballot: 'open',
    cast: 2,
    decided: undefined,
    own: undefined,
    votes: undefined,
  };
  const names = [
    { person: 'chair', choice: 'for' },
    { person: 'member-1', choice: 'for' },
  ];

  test('shows a member the own vote, and names only after an open ballot is decided', () => {
    const running = meeting(aMotion('n1', list), ...votes);
    const over = meeting(...decidedMotion('n1', list), ...votes);
    const tally = { members: 5, present: 4, recused: 0, eligible: 4, for: 4, against: 0, abstain: 0 };
    const decided = { tally, carried: true };

    expect(seen(running, 'motion', 'committee', 'chair', { motion: 'n1' })).toEqual({ ...open, own: 'for' });
    expect(seen(over, 'motion', 'committee', 'member-2', { motion: 'n1' })).toEqual({
      ...open,
      decided,
      votes: names,
    });
    expect(seen(over, 'motion', 'office', 'office-head', { motion: 'n1' })).toEqual({ ...open, decided });
  });

  test('shows the supervisor names of an open ballot, and nobody those of a secret one', () => {
    const secret = meeting(aMotion('n1', list, 'secret'), ...votes);

    expect(
      seen(meeting(aMotion('n1', list), ...votes), 'motion', 'supervisor', 'supervisor', { motion: 'n1' }),
    ).toEqual({ ...open, votes: names });
    expect(seen(secret, 'motion', 'supervisor', 'supervisor', { motion: 'n1' })).toEqual({
      ...open,
      ballot: 'secret',
    });
  });

  test('touches every case of its list, and an unknown one is not found', () => {
    const ground = meeting(aMotion('n1', list));
    expect(motionView.cases({ motion: 'n1' }, ground.round)).toEqual(['O-1', 'O-2', 'O-3', 'O-4']);
    expect(seen(ground, 'motion', 'committee', 'chair', { motion: 'n9' })).toEqual({ notFound: true });
  });
});

describe('the candidates', () => {
  test('show the office the proposal and what the carried motions make of it', () => {
    const answer = seen(meeting(...decidedMotion('n1', list)), 'candidates', 'office', 'office-head') as {
      tracks: { track: string; soFar: unknown; resolved: unknown }[];
    };
    const winners = [
      { case: 'O-1', grade: 'award' },
      { case: 'O-2', grade: 'award' },
    ];

    expect(answer.tracks.map((entry) => entry.track)).toEqual(['organisation', 'individual']);
    expect(answer.tracks[0]?.soFar).toEqual({
      listCarried: true,
      winners,
      departures: [],
      openTies: [],
      exceeded: [],
    });
    expect(answer.tracks[0]?.resolved).toBeUndefined();
  });

  test('are not found by the committee before its deliberation opens', () => {
    const early = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'consultation') });
    expect(seen(early, 'candidates', 'committee', 'chair')).toEqual({ notFound: true });
    expect(seen(early, 'candidates', 'office', 'office-head')).not.toEqual({ notFound: true });
  });
});
