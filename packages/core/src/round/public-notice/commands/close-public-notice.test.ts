import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, examined, noticeRunning } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const closing = (on: string, notice = 'notice-1') => ({
  by: 'office-head',
  on,
  command: 'close-public-notice',
  payload: { notice },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });
const closed = (on: string, ...held: readonly string[]): [string, unknown] => [
  'PublicNoticeClosed',
  { notice: 'notice-1', closedOn: on, held },
];

describe('close-public-notice', () => {
  test.each(['2026-07-01', '2026-07-02 23:59'])('is refused on %s, while the term runs', (on) => {
    ground().expectRefused(closing(on), ['term-running', { endsOn: '2026-07-02' }]);
  });

  test('closes the day after the last day', () => {
    ground().expectEvents(closing('2026-07-03 00:00'), closed('2026-07-03'));
  });

  test('puts the case of a complete objection on record as held', () => {
    ground(anObjection()).expectEvents(closing('2026-07-03'), closed('2026-07-03', 'O-2'));
  });

  test('an incomplete objection holds until its cure is over, not after', () => {
    const incomplete = anObjection({ missing: ['phone'] });
    ground(incomplete).expectEvents(closing('2026-07-06'), closed('2026-07-06', 'O-2'));
    ground(incomplete).expectEvents(closing('2026-07-07'), closed('2026-07-07'));
  });

  test('a late or refused objection holds nothing', () => {
    ground(anObjection({ inTime: false })).expectEvents(closing('2026-07-03'), closed('2026-07-03'));
    ground(anObjection(), examined(false)).expectEvents(closing('2026-07-03'), closed('2026-07-03'));
  });

  test('holds only as far as the scheme says', () => {
    const complete = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('[complete-objection, objection-being-completed]', '[complete-objection]'),
    );
    given({
      scheme: complete,
      registry: aCity(complete),
      round: [...noticeRunning(complete), anObjection({ missing: ['phone'] })],
    }).expectEvents(closing('2026-07-03'), closed('2026-07-03'));
  });

  test('is refused twice and for an unknown notice', () => {
    const round = aRoundAt(scheme, 'public-notice', { withItsEvents: true });
    given({ scheme, registry: aCity(scheme), round }).expectRefused(closing('2026-07-04'), [
      'notice-already-closed',
      { notice: 'notice-1' },
    ]);
    ground().expectRefused(closing('2026-07-04', 'notice-9'), ['not-found', { what: 'notice-9' }]);
  });
});

describe('closing the stage of the public notice', () => {
  const closingStage = {
    by: 'office-head',
    on: '2026-07-06',
    command: 'close-stage',
    payload: { stage: 'public-notice' },
  };

  test('waits for running notices and for winners under none', () => {
    ground().expectRefused(closingStage, ['notices-open', { notices: ['notice-1'] }]);
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'public-notice') }).expectRefused(
      closingStage,
      ['winners-not-noticed', { cases: ['O-1', 'O-2', 'I-1', 'I-2'] }],
    );
  });

  test('does not wait for an objection: the held case goes on', () => {
    const round = [...aRoundAt(scheme, 'public-notice', { withItsEvents: true }), anObjection()];
    given({ scheme, registry: aCity(scheme), round }).expectEvents(
      closingStage,
      'StageClosed',
      'StageOpened',
    );
  });
});
