import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import { assignments } from '../../../recompute/checks/assignments.ts';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { examinerEnrolled } from '../../../registry/pools/events.ts';
import { aCity, day } from '../../../testing/city.ts';
import { drawnBy } from '../../../testing/drawing.ts';
import { at, given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { sampleCrypto } from '../../../testing/sample-ledger.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

/** The scheme whose examiners are assigned, with more rules of the panel stage. */
const assignedBy = (rules = '') =>
  schemeUnderTest('wuhan-draft2', (text) =>
    drawnBy(rules)(text).replace('formed: { value: drawn,', 'formed: { value: assigned,'),
  );
const scheme = assignedBy();
const city = aCity(scheme);
const round = aRoundAt(scheme, 'panel');
const today = day('2026-04-28');

/** Everybody of the city fits alike: years in the pool and of training, no field that a case names. */
const alike = 50;
const panelOf = (id: string, members: readonly string[]) => ({
  panel: `p-${id}`,
  case: id,
  members: [...members],
  leader: members[0] ?? '',
});
const payload = {
  assignment: 'a-1',
  track: 'organisation' as const,
  stages: ['document-review' as const, 'site-review' as const],
  panels: [panelOf('O-1', ['ex-1', 'ex-2', 'ex-3']), panelOf('O-2', ['ex-4', 'ex-5', 'ex-6'])],
  floor: 3 * alike,
  sum: 6 * alike,
};
const assigning = (over: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-04-28',
  command: 'assign-examiners',
  payload: { ...payload, ...over },
});
const withScheme = (rules: string) => {
  const other = assignedBy(rules);
  return given({ scheme: other, registry: aCity(other), round: aRoundAt(other, 'panel') });
};
const told = given({ scheme, registry: city, round });
const enrolled = (person: string, over: object) =>
  examinerEnrolled({
    person,
    fields: ['manufacturing'],
    formerEmployers: [],
    trainedOn: day('2025-01-10'),
    from: day('2025-01-15'),
    to: day('2030-01-14'),
    ...over,
  });

describe('assign-examiners', () => {
  test('records the assignment and forms panels like any others', () => {
    const decided = told.decide(assigning());
    if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
    const [assigned, ...panels] = decided.round;
    expect(assigned?.payload).toMatchObject({ ...payload, left: [], calculation: 'assignment@1' });
    expect(panels.map(({ type, payload: own }) => [type, own])).toEqual(
      payload.panels.map(({ panel, case: id, members, leader }) => [
        'PanelFormed',
        { panel, track: 'organisation', stages: payload.stages, members, leader, cases: [id] },
      ]),
    );
  });

  test.each([
    [
      { panels: [panelOf('O-1', ['ex-1', 'ex-2'])], floor: 2 * alike, sum: 2 * alike },
      ['panel-misassigned', { case: 'O-1', rule: 'size', persons: ['ex-1', 'ex-2'] }],
    ],
    [
      { panels: [{ ...panelOf('O-1', ['ex-1', 'ex-2', 'ex-3']), leader: 'ex-4' }], sum: 3 * alike },
      ['panel-misassigned', { case: 'O-1', rule: 'leader', persons: ['ex-1', 'ex-2', 'ex-3'] }],
    ],
    [
      { sum: 6 * alike + 1 },
      [
        'assignment-goals-differ',
        { floor: 3 * alike, sum: 6 * alike, claimedFloor: 3 * alike, claimedSum: 6 * alike + 1 },
      ],
    ],
    [
      { floor: 3 * alike - 1 },
      [
        'assignment-goals-differ',
        { floor: 3 * alike, sum: 6 * alike, claimedFloor: 3 * alike - 1, claimedSum: 6 * alike },
      ],
    ],
    [{ stages: ['inspection'] }, ['stage-needs-no-panel', { stage: 'inspection', track: 'organisation' }]],
  ] as const)('%j is refused', (over, refusal) => {
    told.expectRefused(assigning(over), refusal);
  });

  test('is refused with somebody in conflict, whatever the solver said', () => {
    const tie = tieRecorded({
      person: 'ex-1',
      organisation: 'org-1',
      kind: 'kinship',
      from: day('2020-01-01'),
    });
    given({ scheme, registry: [...city, tie], round }).expectRefused(assigning(), [
      'examiner-in-conflict',
      { person: 'ex-1', case: 'O-1', ground: 'kinship' },
    ]);
  });

  test('is refused where a member is not of the pool', () => {
    const panels = [panelOf('O-1', ['ex-1', 'ex-2', 'citizen'])];
    told.expectRefused(assigning({ panels, floor: 2 * alike, sum: 2 * alike }), [
      'examiner-not-available',
      { person: 'citizen', because: 'not-enrolled' },
    ]);
  });

  test('holds the loads of the scheme on both sides', () => {
    const rules = 'mostCases: { value: 1, unit: applications, cites: [art-18.2] }';
    const twice = [payload.panels[0], panelOf('O-2', ['ex-1', 'ex-5', 'ex-6'])];
    withScheme(rules).expectEvents(assigning(), 'ExaminersAssigned', 'PanelFormed', 'PanelFormed');
    withScheme(rules).expectRefused(assigning({ panels: twice }), [
      'examiner-load-wrong',
      { person: 'ex-1', cases: 2, least: 0, most: 1 },
    ]);
    withScheme('leastCases: { value: 1, unit: applications, cites: [art-18.2] }').expectRefused(assigning(), [
      'examiner-load-wrong',
      { person: 'ex-7', cases: 0, least: 1, most: 2 },
    ]);
  });

  test('holds the composition of the scheme', () => {
    const other = assignedBy(
      'oneOfEmployer: { value: required, cites: [art-18.2] }\n    mostOfField: { value: 3, unit: experts, cites: [art-18.2] }',
    );
    const registry = [
      ...aCity(other),
      ...['ex-1', 'ex-2'].map((who) => enrolled(who, { employer: 'employer-1' })),
    ];
    given({ scheme: other, registry, round: aRoundAt(other, 'panel') }).expectRefused(assigning(), [
      'panel-misassigned',
      { case: 'O-1', rule: 'employer', persons: ['ex-1', 'ex-2'] },
    ]);
    withScheme('mostOfField: { value: 2, unit: experts, cites: [art-18.2] }').expectRefused(
      assigning(),
      ['panel-misassigned', { case: 'O-1', rule: 'field', persons: ['ex-1', 'ex-2', 'ex-3'] }],
      ['panel-misassigned', { case: 'O-2', rule: 'field', persons: ['ex-4', 'ex-5', 'ex-6'] }],
    );
    withScheme('leadsAfter: { value: 2, unit: years, cites: [art-18.2] }').expectRefused(
      assigning(),
      ['panel-misassigned', { case: 'O-1', rule: 'leader', persons: ['ex-1', 'ex-2', 'ex-3'] }],
      ['panel-misassigned', { case: 'O-2', rule: 'leader', persons: ['ex-4', 'ex-5', 'ex-6'] }],
    );
  });

  test('an id is used once', () => {
    const made = told.decide(assigning());
    if ('refused' in made) throw new Error(JSON.stringify(made.refused));
    const again = given({ scheme, registry: city, round: [...round, ...made.round] }).decide(assigning());
    expect('refused' in again && again.refused.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['assignment-id-used', 'panel-id-used', 'case-has-panel']),
    );
  });

  test('only where the scheme has examiners assigned; there, no panel is formed by hand', () => {
    const plain = schemeUnderTest();
    given({ scheme: plain, registry: aCity(plain), round: aRoundAt(plain, 'panel') }).expectRefused(
      assigning(),
      ['panels-not-assigned', {}],
    );
    const { panel, case: id, members, leader } = panelOf('O-1', ['ex-1', 'ex-2', 'ex-3']);
    const { track, stages } = payload;
    told.expectRefused(
      {
        ...assigning(),
        command: 'form-panel',
        payload: { panel, track, stages, members, leader, cases: [id] },
      },
      ['panels-are-assigned', {}],
    );
  });

  test('is refused to a clerk', () => {
    const { preparedBy: _, ...alone } = assigning();
    told.expectRefused({ ...alone, by: 'office-clerk' }, 'no-such-hat');
  });
});

describe('what is recorded', () => {
  const head: Actor = { person: 'office-head', role: 'office', body: 'office', rank: 'head' };
  const made = told.decide(assigning());
  const events = 'refused' in made ? [] : made.round;
  const state = given({ scheme, registry: city, round: [...round, ...events] });

  test('is told with a reason for everybody else', () => {
    const answer = look(state, scheme, {
      view: 'assignment',
      viewer: head,
      query: { assignment: 'a-1' },
      today,
    }) as { cases: { case: string; sum: number; others: { person: string; reasons: object[] }[] }[] };
    expect(answer.cases.map((entry) => [entry.case, entry.sum])).toEqual([
      ['O-1', 3 * alike],
      ['O-2', 3 * alike],
    ]);
    expect(answer.cases[0]?.others).toContainEqual({
      person: 'ex-7',
      fit: alike,
      reasons: [{ kind: 'fit', fit: alike, than: alike, member: 'ex-1' }],
    });
  });

  test('what is left to assign is told before the act', () => {
    const answer = look(state, scheme, {
      view: 'assignment-problem',
      viewer: head,
      query: { track: 'organisation' },
      today,
    });
    expect(answer).toMatchObject({ made: ['a-1'], problem: { cases: [{ case: 'O-3' }, { case: 'O-4' }] } });
  });

  test('an assignment nobody made is not found', () => {
    expect(
      look(state, scheme, { view: 'assignment', viewer: head, query: { assignment: 'a-9' }, today }),
    ).toEqual({
      notFound: true,
    });
  });

  test('is computed again, and a changed sum is told', () => {
    const recomputed = (over: object) =>
      assignments.differs(
        {
          event: {
            type: 'ExaminersAssigned',
            at: at('2026-04-28'),
            payload: { ...(events[0]?.payload as object), ...over },
          },
        } as unknown as Parameters<typeof assignments.differs>[0],
        { registry: told.registry, round: told.round, scheme } as unknown as Parameters<
          typeof assignments.differs
        >[1],
        { hasher: sampleCrypto(), act: [] },
      );
    expect(recomputed({})).toBeUndefined();
    expect(recomputed({ sum: 1 })).toBeDefined();
  });
});
