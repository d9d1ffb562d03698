import { describe, expect, test } from 'vitest';
import { bodyClosed } from '../../registry/jurisdiction/events.ts';
import { aCity, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { consultationSent } from './events.ts';

const scheme = schemeUnderTest();
const before = aRoundAt(scheme, 'consultation');
const sent = consultationSent({ units: ['department-x'], cases: ['O-1'], list: file('list') });
const answered = aRoundAt(scheme, 'consultation', { withItsEvents: true });
const closing = {
  by: 'office-head',
  on: '2026-06-20',
  command: 'close-stage',
  payload: { stage: 'consultation' },
};

describe('the consultation stage', () => {
  test('closes when every asked unit has answered', () => {
    given({ scheme, registry: aCity(scheme), round: answered }).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });

  test('stays open until the list is sent', () => {
    given({ scheme, registry: aCity(scheme), round: before }).expectRefused(closing, [
      'consultation-not-sent',
      {},
    ]);
  });

  test('waits for an asked unit, but not for one that was closed', () => {
    const registry = aCity(scheme);
    const round = [...before, sent];
    given({ scheme, registry, round }).expectRefused(closing, ['units-pending', { units: ['department-x'] }]);
    const closed = bodyClosed({ body: 'department-x', reason: 'merged' });
    given({ scheme, registry: [...registry, closed], round }).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });
});

describe('the consultation view', () => {
  const ground = given({ scheme, registry: aCity(scheme), round: answered });
  const seenBy = (role: string, body: string) =>
    look(ground, scheme, {
      view: 'consultation',
      viewer: { person: 'someone', role: role as never, body, rank: 'head' },
      query: {},
    });
  const whole = {
    cases: ['O-1', 'O-2', 'I-1', 'I-2'],
    units: [{ unit: 'department-x', answer: { agrees: true, summary: 'agrees', remarks: [] } }],
  };

  test('shows all opinions to the office, the committee and the supervisor, and a unit its own', () => {
    expect(seenBy('office', 'office')).toEqual(whole);
    expect(seenBy('committee', 'committee')).toEqual(whole);
    expect(seenBy('supervisor', 'supervision')).toEqual(whole);
    expect(seenBy('recommender', 'department-x')).toEqual(whole);
  });

  test('is not found by a unit that was not asked', () => {
    expect(seenBy('recommender', 'district-a')).toEqual({ notFound: true });
  });
});
