import { describe, expect, test } from 'vitest';
import { bodyClosed } from '../../registry/jurisdiction/events.ts';
import { supervisionGroupDissolved } from '../../registry/staff/events.ts';
import { aCity, day } from '../../testing/city.ts';
import { foldedRegistry, given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { appointed, schemeWithGroup } from '../../testing/supervision-group.ts';
import { candidatesResolved } from '../deliberation/events.ts';

const scheme = schemeWithGroup();
const city = aCity(scheme);
const { programme } = scheme.document;
const closing = { by: 'office-head', on: '2026-04-30', command: 'close-stage', payload: { stage: 'panel' } };
const at = (...more: typeof city) =>
  given({
    scheme,
    registry: [...city, ...more],
    round: aRoundAt(scheme, 'panel', { withItsEvents: true }),
  });

describe('the start of the review', () => {
  test('waits for a standing group, which begins on that day at the latest', () => {
    expect(at().decide(closing)).toEqual({
      refused: [{ kind: 'supervision-group-missing', facts: {}, cites: ['art-32'] }],
    });
    at(appointed(scheme, ['citizen'], { from: '2026-05-01' })).expectRefused(
      closing,
      'supervision-group-missing',
    );
    at(appointed(scheme, ['citizen'], { from: '2026-04-30' })).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });

  test('not for the group of another period, nor a dissolved one', () => {
    at(appointed(scheme, ['citizen'], { period: 'p0' })).expectRefused(closing, 'supervision-group-missing');
    const over = supervisionGroupDissolved({
      programme,
      period: 'p1',
      body: 'supervision',
      on: day('2026-04-01'),
    });
    at(appointed(scheme, ['citizen']), over).expectRefused(closing, 'supervision-group-missing');
    const closed = bodyClosed({ body: 'supervision', reason: 'over' });
    at(appointed(scheme, ['citizen']), closed).expectRefused(closing, 'supervision-group-missing');
  });

  test('no member of a standing group sits on a panel', () => {
    const forming = {
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2026-04-28',
      command: 'form-panel',
      payload: {
        panel: 'p-1',
        track: 'organisation',
        stages: ['document-review'],
        members: ['ex-1', 'ex-2', 'ex-3'],
        leader: 'ex-1',
        cases: ['O-1'],
      },
    };
    given({
      scheme,
      registry: [...city, appointed(scheme, ['ex-2'])],
      round: aRoundAt(scheme, 'panel'),
    }).expectRefused(forming, ['examiner-not-available', { person: 'ex-2', because: 'supervises' }]);
  });
});

describe('the end of the round', () => {
  const ending = {
    by: 'office-head',
    preparedBy: 'office-clerk',
    on: '2026-07-20',
    command: 'end-round',
    payload: {},
  };
  const nobodyWins = (['organisation', 'individual'] as const).map((track) =>
    candidatesResolved({ track, winners: [], departures: [], minutes: `file:${'0'.repeat(64)}` }),
  );
  const endOf = (of: typeof scheme, ...more: typeof city) =>
    given({
      scheme: of,
      registry: [...aCity(of), ...more],
      round: [...aRoundAt(of, 'approval'), ...nobodyWins],
    });

  test('dissolves the group, and with it its seats', () => {
    const dissolved = { programme, period: 'p1', body: 'supervision', on: '2026-07-20' };
    endOf(scheme, appointed(scheme, ['citizen'])).expectEvents(
      ending,
      ['SupervisionGroupDissolved', dissolved],
      'StageClosed',
      'RoundEnded',
    );
    const { staff } = foldedRegistry([
      ...city,
      appointed(scheme, ['citizen']),
      supervisionGroupDissolved({ ...dissolved, on: day('2026-07-20') }),
    ]);
    expect(staff.supervisionGroups).toMatchObject([{ dissolvedOn: '2026-07-20' }]);
    expect(staff.memberships.filter((seat) => seat.person === 'citizen')).toMatchObject([
      { body: 'supervision', to: '2026-07-20' },
    ]);
    expect(staff.memberships.find((seat) => seat.person === 'supervisor')?.to).toBeUndefined();
  });

  test('has nothing to dissolve where there is no group of its period', () => {
    endOf(scheme, appointed(scheme, ['citizen'], { period: 'p0' })).expectEvents(
      ending,
      'StageClosed',
      'RoundEnded',
    );
    endOf(schemeUnderTest()).expectEvents(ending, 'StageClosed', 'RoundEnded');
  });
});
