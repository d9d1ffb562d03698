import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, aMotion, decidedMotion, fourOfFive } from '../../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aTie, tiedScheme } from '../../../testing/tie.ts';
import { personRecused } from '../../proceedings/events.ts';
import type { Motion } from '../events.ts';

const scheme = schemeUnderTest();
const list: Motion = { about: 'list', track: 'organisation' };
const tieOf = (...chosen: string[]): Motion => ({
  about: 'tie',
  track: 'organisation',
  grade: 'award',
  chosen,
  reason: 'stronger results',
});
const putting = (subject: unknown, ballot = 'open') => ({
  by: 'chair',
  on: '2026-06-22',
  command: 'put-motion',
  payload: { motion: 'n1', meeting: 'm1', subject, ballot },
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

describe('put-motion', () => {
  test('puts a track’s list, a choice in an open tie, a departure with its reason', () => {
    const put = (subject: Motion): [string, unknown] => ['MotionPut', putting(subject).payload];
    meeting().expectEvents(putting(list), put(list));
    tied().expectEvents(putting(tieOf('O-3')), put(tieOf('O-3')));
    const off: Motion = { about: 'departure', case: 'O-1', reason: 'unclear accounts' };
    meeting().expectEvents(putting(off), put(off));
  });

  test('asks a reason for a departure and for a choice', () => {
    meeting().expectRefused(putting({ about: 'departure', case: 'O-1' }), 'bad-input');
    meeting().expectRefused(putting({ ...tieOf('O-3'), reason: ' ' }), 'bad-input');
  });

  test('refuses to choose more or fewer than the tie has places, or from outside it', () => {
    tied().expectRefused(putting(tieOf('O-2', 'O-3')), ['tie-choice-wrong-number', { places: 1, chosen: 2 }]);
    tied().expectRefused(putting(tieOf('O-4')), ['not-in-tie', { cases: ['O-4'] }]);
    meeting().expectRefused(putting(tieOf('O-3')), [
      'no-such-open-tie',
      { track: 'organisation', grade: 'award' },
    ]);
  });

  test('refuses what is before the meeting or carried, but not what was lost', () => {
    const again = ['subject-already-before-meeting', { motion: 'n0' }] as const;
    meeting(aMotion('n0', list)).expectRefused(putting(list), again);
    meeting(...decidedMotion('n0', list)).expectRefused(putting(list), again);
    meeting(...decidedMotion('n0', list, false)).expectEvents(putting(list), 'MotionPut');
  });

  test('refuses a taken id, a meeting without attendance and an unknown meeting', () => {
    meeting(aMotion('n1', { about: 'list', track: 'individual' })).expectRefused(putting(list), [
      'motion-already-put',
      { motion: 'n1' },
    ]);
    const round = aRoundAt(scheme, 'deliberation');
    given({ scheme, registry: aCity(scheme), round: [...round, ...aMeeting()] }).expectRefused(
      putting(list),
      ['attendance-not-recorded', { meeting: 'm1' }],
    );
    given({ scheme, registry: aCity(scheme), round }).expectRefused(putting(list), 'not-found');
  });

  test('refuses a departure to a grade that the track has no places for', () => {
    meeting().expectRefused(
      putting({ about: 'departure', case: 'I-3', grade: 'nomination', reason: 'strong' }),
      ['grade-not-of-track', { grade: 'nomination', track: 'individual' }],
    );
  });

  test('refuses a decided track and a track without a proposal', () => {
    const decided = aRoundAt(scheme, 'deliberation', { withItsEvents: true });
    given({
      scheme,
      registry: aCity(scheme),
      round: [...decided, ...aMeeting(...fourOfFive)],
    }).expectRefused(putting(list), ['track-already-resolved', { track: 'organisation' }]);
    const without = aRoundAt(scheme, 'deliberation').filter((event) => event.type !== 'CandidatesProposed');
    given({
      scheme,
      registry: aCity(scheme),
      round: [...without, ...aMeeting(...fourOfFive)],
    }).expectRefused(putting(list), ['no-proposal', { track: 'organisation' }]);
  });

  test('refuses a departure for a case that is out', () => {
    const out = aRoundAt(scheme, 'deliberation').filter(
      (event) =>
        event.type !== 'CaseRecommended' || (event.payload as { readonly case: string }).case !== 'O-4',
    );
    const vetoed = {
      stream: 'round',
      type: 'RecommendationDeclined',
      v: 1,
      payload: { case: 'O-4', reason: 'vault:O-4/9' },
    } as const;
    given({
      scheme,
      registry: aCity(scheme),
      round: [...out, vetoed, ...aMeeting(...fourOfFive)],
    }).expectRefused(putting({ about: 'departure', case: 'O-4', grade: 'award', reason: 'strong' }), [
      'case-is-out',
      { case: 'O-4', because: 'not-recommended' },
    ]);
  });

  test('takes only the ballot the scheme allows', () => {
    const secret = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('ballot: { value: either', 'ballot: { value: secret'),
    );
    const round = [...aRoundAt(secret, 'deliberation'), ...aMeeting(...fourOfFive)];
    const ground = given({ scheme: secret, registry: aCity(secret), round });
    ground.expectRefused(putting(list), ['ballot-not-allowed', { ballot: 'open' }]);
    ground.expectEvents(putting(list, 'secret'), 'MotionPut');
  });

  test('is not found by a chair who is recused from a case of the list, and refused to a member', () => {
    const recused = personRecused({ person: 'chair', case: 'O-4', ground: 'declared' });
    meeting(recused).expectRefused(putting(list), ['not-found', { what: 'O-4' }]);
    meeting(recused).expectEvents(putting({ about: 'list', track: 'individual' }), 'MotionPut');
    meeting().expectRefused({ ...putting(list), by: 'member-1' }, 'no-such-hat');
  });
});
