import { describe, expect, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, fourOfFive } from '../../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aTie, tiedScheme } from '../../../testing/tie.ts';

/** Two awards for organisations a round, and a group that may be the reason of a choice in a tie. */
const citing = schemeUnderTest('wuhan-draft2', (text) =>
  text
    .replace('organisation: { value: 8, unit: places', 'organisation: { value: 4, unit: places')
    .replace(
      '{ step: deliberation, cites: [art-8.3]',
      '{ step: deliberation, mayCite: [pillar-industry], cites: [art-8.3]',
    ),
);
const putting = (change: object = {}) => ({
  by: 'chair',
  on: '2026-06-22',
  command: 'put-motion',
  payload: {
    motion: 'n1',
    meeting: 'm1',
    subject: {
      about: 'tie',
      track: 'organisation',
      grade: 'award',
      chosen: ['O-3'],
      reason: 'of a pillar industry',
      group: 'pillar-industry',
      ...change,
    },
    ballot: 'open',
  },
});
const encouraged = (events: readonly ToldEvent[], ids: readonly string[]): ToldEvent[] =>
  events.map((event) => {
    const payload = event.payload as { readonly case?: string };
    const isOf = event.type === 'ApplicationFiled' && ids.includes(payload.case ?? '');
    return isOf ? { ...event, payload: { ...payload, encouraged: ['pillar-industry'] } } : event;
  });
/** O-2 and O-3 are equal across the cut; these are of the group. */
const tied = (...ofGroup: readonly string[]) =>
  given({
    scheme: citing,
    registry: aCity(citing),
    round: [...encouraged(aRoundAt(citing, 'deliberation'), ofGroup), ...aTie(), ...aMeeting(...fourOfFive)],
  });

describe('a group as the reason of a choice in a tie', () => {
  test('stands where the chosen are of it and somebody else is not, and is kept', () => {
    tied('O-3').expectEvents(putting(), ['MotionPut', putting().payload]);
  });

  test('does not where someone chosen is not of it, or everyone is', () => {
    tied('O-2').expectRefused(putting(), [
      'group-does-not-decide',
      { group: 'pillar-industry', chosenOutside: ['O-3'], allInside: true },
    ]);
    tied('O-2', 'O-3').expectRefused(putting(), [
      'group-does-not-decide',
      { group: 'pillar-industry', chosenOutside: [], allInside: true },
    ]);
  });

  test('is one that the scheme lets be cited', () => {
    tied('O-3').expectRefused(putting({ group: 'specialised-sme' }), [
      'group-not-citable',
      { group: 'specialised-sme' },
    ]);
    const decided = given({
      scheme: tiedScheme,
      registry: aCity(tiedScheme),
      round: [...aRoundAt(tiedScheme, 'deliberation'), ...aTie(), ...aMeeting(...fourOfFive)],
    }).decide(putting());
    expect('refused' in decided ? decided.refused : []).toEqual([
      { kind: 'group-not-citable', facts: { group: 'pillar-industry' }, cites: ['art-8.3'] },
    ]);
  });

  test('may be left out', () => {
    tied().expectEvents(putting({ group: undefined }), 'MotionPut');
  });
});
