import { describe, expect, test } from 'vitest';
import { pastHonourRecorded } from '../../../registry/programmes/events.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import { aCity, day } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { compositeGround, proposed, ranked } from '../../../testing/ranked.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { candidatesResolved } from '../../deliberation/events.ts';
import { thresholdOverridden } from '../events.ts';

const scheme = schemeUnderTest();
/** A scheme whose rounds have `award` and `nomination` places for organisations. */
const withPlaces = (award: number, nomination: number, more = (text: string) => text) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    more(text)
      .replace('organisation: { value: 8,', `organisation: { value: ${award * 2},`)
      .replace('organisation: { value: 12,', `organisation: { value: ${nomination * 2},`),
  );
const site = (id: string, score: string) => scorebookTold(id, 'site-review', score);
const proposing = (payload: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-10',
  command: 'propose-candidates',
  payload: { track: 'organisation', ...payload },
});
interface Proposal {
  readonly outcomes: readonly { readonly case: string; readonly grade?: string }[];
  readonly undecided: readonly string[];
  readonly openTies: readonly unknown[];
  readonly emptyPlaces: readonly unknown[];
}
/** The proposal that the command would put on record. */
function proposalWith(rules: Scheme, ...events: ToldEvent[]) {
  return proposalOn(compositeGround(rules, ...events));
}
function proposalOn({ decide }: ReturnType<typeof given>) {
  const decided = decide(proposing());
  if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
  const [event] = decided.round as readonly { readonly payload: Proposal }[];
  if (!event) throw new Error('nothing was proposed');
  const { outcomes, undecided, openTies, emptyPlaces } = event.payload;
  const grades = outcomes.map((entry) => [entry.case, entry.grade]);
  return { grades, undecided, openTies, emptyPlaces };
}

/** A scheme that gives at most one award of a round to applications of one group. */
const oneForWorks = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace(
    '    emptyPlaces:',
    [
      '    subQuotas:',
      '      - id: works',
      '        title: { zh: 工程, en: Works }',
      '        track: organisation',
      '        grade: award',
      '        places: { value: 1, unit: places, cites: [art-5] }',
      '        cites: [art-5]',
      '    emptyPlaces:',
    ].join('\n'),
  ),
);

describe('sub-quotas', () => {
  const inGroup = (events: readonly ToldEvent[], ...ids: readonly string[]): ToldEvent[] =>
    events.map((event) => {
      const payload = event.payload as { readonly case?: string };
      const isOf = event.type === 'ApplicationFiled' && ids.includes(payload.case ?? '');
      return isOf ? { ...event, payload: { ...payload, subQuota: 'works' } } : event;
    });
  const gradesUnder = (rules: Scheme) => {
    const events = inGroup([...aRoundAt(rules, 'composite'), ...ranked(rules, 'organisation')], 'O-1', 'O-2');
    return proposalOn(given({ scheme: rules, registry: aCity(rules), round: events })).grades;
  };

  test('the second of a full group takes the next grade, and the next in rank its place', () => {
    expect(gradesUnder(oneForWorks)).toEqual([
      ['O-1', 'award'],
      ['O-2', 'nomination'],
      ['O-3', 'award'],
      ['O-4', 'award'],
    ]);
  });

  test('without the rule the group says nothing', () => {
    expect(gradesUnder(scheme).map(([, grade]) => grade)).toEqual(['award', 'award', 'award', 'award']);
  });
});

describe('propose-candidates', () => {
  test('gives the award to the best, the nomination to the next, and says why', () => {
    const rules = withPlaces(1, 1);
    const award = (kind: string, facts: object = {}) => ({ kind, facts: { grade: 'award', ...facts } });
    const nomination = (kind: string) => ({ kind, facts: { grade: 'nomination', places: 1 } });
    compositeGround(rules, ...ranked(rules, 'organisation')).expectEvents(proposing(), [
      'CandidatesProposed',
      {
        track: 'organisation',
        calculation: 'candidates@1',
        outcomes: [
          {
            case: 'O-1',
            grade: 'award',
            because: [award('within-places', { places: 1 }), award('threshold-met')],
          },
          {
            case: 'O-2',
            grade: 'nomination',
            because: [award('places-full', { places: 1 }), nomination('within-places')],
          },
          { case: 'O-3', because: [award('places-full', { places: 1 }), nomination('places-full')] },
          { case: 'O-4', because: [award('places-full', { places: 1 }), nomination('places-full')] },
        ],
        undecided: [],
        openTies: [],
        emptyPlaces: [],
        passedOver: [],
      },
    ]);
  });

  test('a tie at the cut goes to the member of the cultivation pool', () => {
    const rules = withPlaces(1, 1);
    const { grades, openTies } = proposalWith(
      rules,
      ...ranked(rules, 'organisation', site('O-1', '85000'), site('O-2', '85000')),
    );

    expect(grades.slice(0, 2)).toEqual([
      ['O-2', 'award'],
      ['O-1', 'nomination'],
    ]);
    expect(openTies).toEqual([]);
  });

  test('a tie at the cut that nothing breaks stays open for the deliberation', () => {
    const rules = withPlaces(1, 2);
    const found = proposalWith(rules, ...ranked(rules, 'organisation', site('O-3', '90000')));

    expect(found).toEqual({
      grades: [
        ['O-1', undefined],
        ['O-3', undefined],
        ['O-2', 'nomination'],
        ['O-4', undefined],
      ],
      undecided: ['O-1', 'O-3'],
      openTies: [{ grade: 'award', cases: ['O-1', 'O-3'], places: 1 }],
      emptyPlaces: [],
    });
  });

  test('599.99 of 1000 is no award candidate but may be nominated; the place stays empty', () => {
    const found = proposalWith(scheme, ...ranked(scheme, 'organisation', site('O-4', '59999')));

    expect(found.grades.at(-1)).toEqual(['O-4', 'nomination']);
    expect(found.emptyPlaces).toEqual([
      { grade: 'award', places: 1, because: [{ kind: 'below-threshold', facts: { cases: 1 } }] },
      { grade: 'nomination', places: 5, because: [{ kind: 'nobody-left', facts: { cases: 0 } }] },
    ]);
  });

  test('an overridden threshold carries the case', () => {
    const override = thresholdOverridden({
      case: 'O-4',
      grade: 'award',
      reason: 'first of its kind',
      secretGround: false,
    });
    const { grades } = proposalWith(
      scheme,
      ...ranked(scheme, 'organisation', site('O-4', '59999')),
      override,
    );

    expect(grades.at(-1)).toEqual(['O-4', 'award']);
  });

  test('one nominated before in the period is not nominated again but can win the award', () => {
    const rules = withPlaces(1, 1);
    const honoured = (party: string) =>
      pastHonourRecorded({
        programme: rules.document.programme,
        party,
        track: 'organisation',
        grade: 'nomination',
        decidedOn: day('2025-06-01'),
        period: 'p1',
        evidence: [`file:${'0'.repeat(64)}`],
      });
    const ground = given({
      scheme: rules,
      registry: [...aCity(rules), honoured('org-1'), honoured('org-2')],
      round: [...aRoundAt(rules, 'composite'), ...ranked(rules, 'organisation')],
    });

    expect(proposalOn(ground).grades).toEqual([
      ['O-1', 'award'],
      ['O-2', undefined],
      ['O-3', 'nomination'],
      ['O-4', undefined],
    ]);
  });

  test('a place lost after the ranking stays empty unless the scheme refills', () => {
    const rules = withPlaces(1, 1);
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    const drawn = ranked(rules, 'organisation');
    expect(proposalWith(rules, ...drawn, withdrawn).grades.slice(0, 2)).toEqual([
      ['O-1', 'award'],
      ['O-2', 'nomination'],
    ]);

    const refills = withPlaces(1, 1, (text) =>
      text.replace('refill: { value: none', 'refill: { value: next-in-rank'),
    );
    compositeGround(refills, ...drawn, withdrawn).expectRefused(proposing(), [
      'ranking-outdated',
      { track: 'organisation' },
    ]);
  });

  test('asks for a reason where members of the pool are passed over and the scheme wants one', () => {
    const rules = withPlaces(1, 1, (text) =>
      text.replace('poolPriority: { value: tie-break-only', 'poolPriority: { value: reason-when-passed-over'),
    );
    const round = compositeGround(rules, ...ranked(rules, 'organisation'));
    round.expectRefused(proposing(), [
      'passing-over-needs-reason',
      { passedOver: [{ member: 'O-2', by: 'O-1' }] },
    ]);
    round.expectEvents(proposing({ passedOverReason: 'clearly better on site' }), 'CandidatesProposed');
  });

  test('is refused before there is a ranking and after it has become outdated', () => {
    compositeGround(scheme).expectRefused(proposing(), ['ranking-not-drawn-up', { track: 'organisation' }]);
    compositeGround(scheme, ...ranked(scheme, 'organisation'), site('O-4', '76000')).expectRefused(
      proposing(),
      ['ranking-outdated', { track: 'organisation' }],
    );
  });

  test('is refused while nothing has changed since the last proposal', () => {
    const told = proposed(scheme, 'organisation', ...ranked(scheme, 'organisation', site('O-4', '59999')));
    compositeGround(scheme, ...told).expectRefused(proposing(), [
      'candidates-unchanged',
      { track: 'organisation' },
    ]);
  });

  test('is refused for a grade whose places were not planned', () => {
    const unplanned = aRoundAt(scheme, 'composite').map((event) =>
      event.type === 'RoundPlanned'
        ? { ...event, payload: { ...(event.payload as object), places: [] } }
        : event,
    );
    given({
      scheme,
      registry: aCity(scheme),
      round: [...unplanned, ...ranked(scheme, 'organisation')],
    }).expectRefused(proposing(), [
      'places-not-planned',
      { track: 'organisation', grades: ['award', 'nomination'] },
    ]);
  });

  test('is refused once the candidates are resolved', () => {
    const minutes = `file:${'0'.repeat(64)}`;
    const resolved = candidatesResolved({ track: 'organisation', winners: [], departures: [], minutes });
    compositeGround(scheme, ...ranked(scheme, 'organisation'), resolved).expectRefused(proposing(), [
      'candidates-already-resolved',
      { track: 'organisation' },
    ]);
  });
});
