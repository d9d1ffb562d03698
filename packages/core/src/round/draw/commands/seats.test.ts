import { describe, expect, test } from 'vitest';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { day } from '../../../testing/city.ts';
import {
  after,
  committing,
  type DrawGround,
  drawn,
  groundOf,
  opening,
  organisationPanel,
  revealing,
  schemeOfDraws,
} from '../../../testing/drawing.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { panelFormed } from '../../panel/events.ts';

const drawnPanel = (ground: DrawGround) => {
  const { round } = given(ground);
  const panel = round.panel.panels.get('p-o');
  if (!panel) throw new Error('the panel is drawn');
  return { ...panel, reserves: round.draw.panels.get('p-o')?.reserves ?? [] };
};
const declining = (by: string, on = '2026-04-29') => ({
  by,
  on,
  command: 'decline-seat',
  payload: { panel: 'p-o', reason: 'no time' },
});
const vacating = (person: string, panel = 'p-o') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-04-29',
  command: 'vacate-seat',
  payload: { panel, person, reason: 'illness' },
});
const ground = drawn();
const { members, leader, reserves } = drawnPanel(ground);
const plainMember = members.find((person) => person !== leader) ?? '';
/** Reserves used up: no list behind the panel. */
const withoutReserves = drawn(
  groundOf(
    schemeUnderTest('wuhan-draft2', (text) =>
      text
        .replace('formed: { value: by-hand,', 'formed: { value: drawn,')
        .replace('reserves: { value: 3,', 'reserves: { value: 0,'),
    ),
  ),
);

describe('decline-seat', () => {
  test('the first reserve takes the seat, on record', () => {
    given(ground).expectEvents(
      declining(plainMember),
      ['SeatVacated', { panel: 'p-o', person: plainMember, declined: true, reason: 'no time' }],
      ['ExaminerReplaced', { panel: 'p-o', out: plainMember, in: reserves[0], leader, reason: 'no time' }],
    );
  });

  test('the seat of a leader takes the lead with it', () => {
    given(ground).expectEvents(declining(leader), 'SeatVacated', [
      'ExaminerReplaced',
      { panel: 'p-o', out: leader, in: reserves[0], leader: reserves[0], reason: 'no time' },
    ]);
  });

  test('a reserve who can no longer serve is passed over', () => {
    const registry = [
      ...ground.registry,
      tieRecorded({
        person: reserves[0] ?? '',
        organisation: 'org-2',
        kind: 'kinship',
        from: day('2020-01-01'),
      }),
    ];
    given({ ...ground, registry }).expectEvents(declining(plainMember), 'SeatVacated', [
      'ExaminerReplaced',
      { panel: 'p-o', out: plainMember, in: reserves[1], leader, reason: 'no time' },
    ]);
  });

  test('a second who declines is followed by the next', () => {
    const [other = ''] = members.filter((person) => person !== leader && person !== plainMember);
    given(after(ground, declining(plainMember))).expectEvents(declining(other), 'SeatVacated', [
      'ExaminerReplaced',
      { panel: 'p-o', out: other, in: reserves[1], leader, reason: 'no time' },
    ]);
  });

  test('a panel of others is not found', () => {
    given(ground).expectRefused(declining(reserves[0] ?? ''), 'no-such-hat');
    const both = panelFormed({
      ...organisationPanel,
      panel: 'p-2',
      cases: ['O-3'],
      members: [...reserves],
      leader: reserves[0] ?? '',
    });
    given({ ...ground, round: [...ground.round, both] }).expectRefused(declining(reserves[0] ?? ''), [
      'not-found',
      { what: 'p-o' },
    ]);
  });

  test('a seat of a panel formed by hand is not declined here', () => {
    const scheme = schemeUnderTest();
    const formed = panelFormed({ ...organisationPanel, members: ['ex-1', 'ex-2', 'ex-3'], leader: 'ex-1' });
    given({ scheme, registry: ground.registry, round: [...aRoundAt(scheme, 'panel'), formed] }).expectRefused(
      declining('ex-1'),
      ['panel-not-drawn', { panel: 'p-o' }],
    );
  });
});

describe('vacate-seat', () => {
  test('the office says who drops out; the reserve comes by the order drawn', () => {
    given(ground).expectEvents(
      vacating(plainMember),
      ['SeatVacated', { panel: 'p-o', person: plainMember, declined: false, reason: 'illness' }],
      'ExaminerReplaced',
    );
  });

  test('is refused for others than members, for an unknown panel, and alone', () => {
    given(ground).expectRefused(vacating(reserves[0] ?? ''), [
      'not-a-panel-member',
      { person: reserves[0], panel: 'p-o' },
    ]);
    given(ground).expectRefused(vacating(plainMember, 'p-9'), 'not-found');
    const { preparedBy: _preparedBy, ...alone } = vacating(plainMember);
    given(ground).expectRefused(alone, 'needs-second-person');
  });
});

describe('an empty seat', () => {
  const [one = '', two = ''] = drawnPanel(withoutReserves).members;
  const lead = drawnPanel(withoutReserves).leader;
  const refilling = (of: DrawGround) =>
    after(
      of,
      opening({ draw: 'd-2', panels: [], refill: ['p-o'] }, '2026-04-29'),
      committing('office', 'd-2', 1, '2026-04-29'),
      committing('supervision', 'd-2', 1, '2026-04-29'),
      revealing('office', 'd-2', '2026-04-29'),
      revealing('supervision', 'd-2', '2026-04-29'),
    );

  test('stays empty without reserves and keeps the stage open', () => {
    const left = after(withoutReserves, declining(one));
    expect(drawnPanel(left)).toMatchObject({ vacant: [{ person: one }] });
    expect(drawnPanel(left).members).toHaveLength(2);
    const closing = {
      by: 'office-head',
      on: '2026-04-29',
      command: 'close-stage',
      payload: { stage: 'panel' },
    };
    const found = given(left).decide(closing);
    expect('refused' in found && found.refused).toContainEqual(
      expect.objectContaining({ kind: 'seats-empty', facts: { panel: 'p-o', seats: 1 } }),
    );
  });

  test('is filled by another draw; who sits stays', () => {
    const filled = refilling(after(withoutReserves, declining(one), vacating(two)));
    const panel = drawnPanel(filled);
    expect(panel.vacant).toEqual([]);
    expect(panel.members).toHaveLength(3);
    expect(panel.members).toContain(drawnPanel(withoutReserves).members[2]);
    expect(panel.members).toContain(panel.leader);
    expect(panel.replacements.map(({ out }) => out)).toEqual([one, two]);
  });

  test('of a leader gets a leader', () => {
    const panel = drawnPanel(refilling(after(withoutReserves, declining(lead))));
    expect(panel.leader).not.toBe(lead);
    expect(panel.members).toContain(panel.leader);
    expect(panel.replacements).toEqual([{ out: lead, in: panel.leader, reason: 'draw' }]);
  });

  test('is not drawn in two draws at once', () => {
    const waiting = after(
      withoutReserves,
      declining(one),
      opening({ draw: 'd-2', panels: [], refill: ['p-o'] }, '2026-04-29'),
    );
    given(waiting).expectRefused(opening({ draw: 'd-3', panels: [], refill: ['p-o'] }, '2026-04-29'), [
      'panel-being-drawn',
      { panel: 'p-o', draw: 'd-2' },
    ]);
  });
});

test('reserves are as many as the scheme says', () => {
  expect(reserves).toHaveLength(3);
  expect(drawnPanel(withoutReserves).reserves).toEqual([]);
  expect(schemeOfDraws().stage('panel')?.draw?.reserves.value).toBe(3);
});
