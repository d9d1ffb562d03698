import { describe, test } from 'vitest';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, decidedMotion, fourOfFive } from '../../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aTie, tiedScheme } from '../../../testing/tie.ts';
import { personRecused } from '../../proceedings/events.ts';
import { candidatesResolved, type Motion } from '../events.ts';

const scheme = schemeUnderTest();
const list: Motion = { about: 'list', track: 'organisation' };
const award = (id: string) => ({ case: id, grade: 'award' });
const nomination = (id: string) => ({ case: id, grade: 'nomination' });
type Winner = { readonly case: string; readonly grade: string };
const resolving = (...winners: readonly Winner[]) => ({
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-06-22',
  command: 'resolve-candidates',
  payload: { track: 'organisation', winners, minutes: file('minutes') },
});
const meeting = (...more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'deliberation'), ...aMeeting(...fourOfFive), ...more],
  });
const tied = (...more: readonly ToldEvent[]) =>
  given({
    scheme: tiedScheme,
    registry: aCity(tiedScheme),
    round: [...aRoundAt(tiedScheme, 'deliberation'), ...aTie(), ...aMeeting(...fourOfFive), ...more],
  });
const resolved = (winners: readonly Winner[], departures: readonly unknown[] = []): [string, unknown] => [
  'CandidatesResolved',
  { track: 'organisation', winners, departures, minutes: file('minutes') },
];

describe('resolve-candidates', () => {
  test('resolves the list as proposed once its motion carried', () => {
    meeting(...decidedMotion('n1', list)).expectEvents(
      resolving(award('O-1'), award('O-2')),
      resolved([award('O-1'), award('O-2')]),
    );
  });

  test('lists departures with their reasons', () => {
    const off: Motion = { about: 'departure', case: 'O-2', reason: 'accounts' };
    const up: Motion = { about: 'departure', case: 'O-3', grade: 'award', reason: 'results' };
    meeting(
      ...decidedMotion('n1', list),
      ...decidedMotion('n2', off),
      ...decidedMotion('n3', up),
    ).expectEvents(
      resolving(award('O-1'), award('O-3')),
      resolved(
        [award('O-1'), award('O-3')],
        [
          { case: 'O-2', reason: 'accounts' },
          { case: 'O-3', reason: 'results' },
        ],
      ),
    );
  });

  test('a lost departure changes nothing', () => {
    const off: Motion = { about: 'departure', case: 'O-2', reason: 'accounts' };
    meeting(...decidedMotion('n1', list), ...decidedMotion('n2', off, false)).expectEvents(
      resolving(award('O-1'), award('O-2')),
      resolved([award('O-1'), award('O-2')]),
    );
  });

  test('who is not chosen in a tie takes the next grade by rank', () => {
    const choice: Motion = {
      about: 'tie',
      track: 'organisation',
      grade: 'award',
      chosen: ['O-3'],
      reason: 'stronger results',
    };
    const winners = [award('O-1'), nomination('O-2'), award('O-3'), nomination('O-4')];
    tied(...decidedMotion('n1', list), ...decidedMotion('n2', choice)).expectEvents(
      resolving(...winners),
      resolved(winners),
    );
  });

  test('is refused while a tie is open, the list not carried or the winners other ones', () => {
    tied().expectRefused(
      resolving(award('O-1'), nomination('O-4'), award('O-2'), award('O-2')),
      ['list-not-carried', { track: 'organisation' }],
      ['tie-still-open', { grade: 'award', cases: ['O-2', 'O-3'] }],
      ['winners-do-not-follow', { missing: [], surplus: ['O-2/award', 'O-2/award'] }],
    );
  });

  test('a tie may be left empty by departures of all its cases', () => {
    const off = (id: string): Motion => ({ about: 'departure', case: id, reason: 'none convinces' });
    tied(
      ...decidedMotion('n1', list),
      ...decidedMotion('n2', off('O-2')),
      ...decidedMotion('n3', off('O-3')),
    ).expectEvents(resolving(award('O-1'), nomination('O-4')), 'CandidatesResolved');
  });

  test('never gives more than the round’s places', () => {
    const up = (id: string): Motion => ({ about: 'departure', case: id, grade: 'award', reason: 'results' });
    tied(
      ...decidedMotion('n1', list),
      ...decidedMotion('n2', up('O-2')),
      ...decidedMotion('n3', up('O-3')),
    ).expectRefused(resolving(award('O-1'), award('O-2'), award('O-3'), nomination('O-4')), [
      'places-exceeded',
      { grade: 'award', places: 2, winners: 3 },
    ]);
  });

  test('places of one pool are left for this track only as far as the other took none', () => {
    const pooled = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        /places:\n( {6}(organisation|individual): .*\n)+/,
        'places:\n      together: { value: 6, unit: places, cites: [art-5] }\n',
      ),
    );
    const individuals = (...winners: readonly Winner[]) =>
      candidatesResolved({
        track: 'individual',
        winners: [...winners],
        departures: [],
        minutes: file('minutes'),
      });
    const ground = (before: ToldEvent) =>
      given({
        scheme: pooled,
        registry: aCity(pooled),
        round: [
          ...aRoundAt(pooled, 'deliberation'),
          ...aMeeting(...fourOfFive),
          ...decidedMotion('n1', list),
          before,
        ],
      });
    ground(individuals(award('I-1'))).expectEvents(
      resolving(award('O-1'), award('O-2')),
      'CandidatesResolved',
    );
    ground(individuals(award('I-1'), award('I-2'))).expectRefused(resolving(award('O-1'), award('O-2')), [
      'places-exceeded',
      { grade: 'award', places: 3, winners: 4 },
    ]);
  });

  test('is refused a second time and without a proposal', () => {
    const before = candidatesResolved({
      track: 'organisation',
      winners: [award('O-1'), award('O-2')],
      departures: [],
      minutes: file('minutes'),
    });
    meeting(...decidedMotion('n1', list), before).expectRefused(resolving(award('O-1'), award('O-2')), [
      'track-already-resolved',
      { track: 'organisation' },
    ]);
    const round = aRoundAt(scheme, 'deliberation').filter((event) => event.type !== 'CandidatesProposed');
    given({ scheme, registry: aCity(scheme), round }).expectRefused(resolving(), [
      'no-proposal',
      { track: 'organisation' },
    ]);
  });

  test('passes to a deputy when the chair is recused, and needs the clerk', () => {
    const recused = personRecused({ person: 'chair', case: 'O-4', ground: 'declared' });
    meeting(recused).expectRefused(resolving(), 'passes-to-deputy');
    const { preparedBy: _, ...alone } = resolving();
    meeting().expectRefused(alone, 'needs-second-person');
  });
});

describe('closing the deliberation', () => {
  const closing = {
    by: 'office-head',
    on: '2026-06-24',
    command: 'close-stage',
    payload: { stage: 'deliberation' },
  };

  test('waits for every track with a proposal', () => {
    meeting().expectRefused(closing, ['tracks-not-resolved', { tracks: ['organisation', 'individual'] }]);
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'deliberation', { withItsEvents: true }),
    }).expectEvents(closing, 'StageClosed', 'StageOpened');
  });
});
