import { describe, expect, test } from 'vitest';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { examinerRemoved } from '../../../registry/pools/events.ts';
import { day, sealed } from '../../../testing/city.ts';
import {
  after,
  committing,
  drawn,
  drawnBy,
  groundOf,
  individualPanel,
  opening,
  organisationPanel,
  revealing,
  salt,
  schemeOfDraws,
} from '../../../testing/drawing.ts';
import { aCityWithEvaluators, chosen, withEvaluator } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { panelFormed } from '../../panel/events.ts';
import { personRecused } from '../../proceedings/events.ts';

const plain = schemeUnderTest();
const told = (over: object = {}, on?: string, ground = groundOf()) => ({
  refused: (...reasons: readonly (string | readonly [string, unknown])[]) =>
    given(ground).expectRefused(opening(over, on), ...reasons),
  done: () => given(ground).expectEvents(opening(over, on), 'DrawOpened', 'PoolFrozen'),
  events: () => {
    const decided = given(ground).decide(opening(over, on));
    if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
    return decided.round.map(({ payload }) => payload as Record<string, never>);
  },
});
const panelOf = (over: object) => ({ panels: [{ ...organisationPanel, ...over }] });

describe('open-draw', () => {
  test('closes the pool and says who must commit until when', () => {
    const [opened, frozen] = told().events();
    expect(opened).toMatchObject({
      draw: 'd-1',
      attempt: 1,
      committers: [
        { as: 'office', body: 'office' },
        { as: 'supervision', body: 'supervision' },
      ],
      term: { from: '2026-04-28', value: 2, unit: 'working-days', endsOn: '2026-04-30' },
    });
    expect(frozen).toMatchObject({
      panels: [{ ...organisationPanel, size: 3, sectors: [] }],
      refill: [],
      left: [],
      served: [],
      rules: { oneOfEachEmployer: false, reserves: 3 },
      poolSalt: salt,
    });
    const { pool } = frozen as unknown as { pool: { person: string }[] };
    expect(pool.map(({ person }) => person)).toEqual([
      'ex-1',
      'ex-2',
      'ex-3',
      'ex-4',
      'ex-5',
      'ex-6',
      'ex-7',
    ]);
    expect(pool[0]).toMatchObject({ fields: ['manufacturing'], mayLead: true, load: 0, notFor: [] });
  });

  test('writes conflicts, recusals, loads and who is left out into the pool', () => {
    const base = groundOf();
    const registry = [
      ...base.registry,
      tieRecorded({ person: 'ex-1', organisation: 'org-1', kind: 'kinship', from: day('2010-01-01') }),
      examinerRemoved({ person: 'ex-2', on: day('2026-04-01'), reason: sealed('ex-2') }),
    ];
    const round = [
      ...base.round,
      personRecused({ person: 'ex-3', case: 'O-2', ground: 'declared' }),
      panelFormed({ ...individualPanel, members: ['ex-4', 'ex-5', 'ex-6'], leader: 'ex-4' }),
    ];
    const [, frozen] = told({}, undefined, { ...base, registry, round }).events();
    expect(frozen).toMatchObject({
      left: [{ person: 'ex-2', because: 'expired' }],
      pool: [
        { person: 'ex-1', notFor: ['O-1'] },
        { person: 'ex-3', notFor: ['O-2'], load: 0 },
        { person: 'ex-4', load: 3 },
        { person: 'ex-5' },
        { person: 'ex-6' },
        { person: 'ex-7', load: 0 },
      ],
    });
  });

  test('is refused where panels are formed by hand', () => {
    told({}, undefined, groundOf(plain)).refused(['panels-not-drawn', {}]);
  });

  test.each([
    [{ panels: [] }, ['nothing-to-draw', {}]],
    [panelOf({ size: 2 }), ['drawn-size-too-small', { panel: 'p-o', size: 3, members: 2 }]],
    [
      panelOf({ stages: ['composite'] }),
      ['stage-needs-no-panel', { stage: 'composite', track: 'organisation' }],
    ],
    [panelOf({ cases: ['O-1', 'O-1'] }), ['panel-entry-twice', { entries: ['O-1'] }]],
    [panelOf({ cases: ['I-1'] }), ['case-of-other-track', { case: 'I-1', track: 'organisation' }]],
    [{ refill: ['p-x'] }, ['no-empty-seats', { panel: 'p-x' }]],
    [{ served: [{ person: 'ex-1', inARow: 2, judged: [] }] }, ['rotation-not-asked', {}]],
  ] as const)('%j is refused', (over, refusal) => {
    const found = given(groundOf()).decide(opening(over));
    expect('refused' in found && found.refused.map(({ kind, facts }) => [kind, facts])).toContainEqual(
      refusal,
    );
  });

  test.each([
    [3, undefined],
    [7, undefined],
    [8, { needed: 8, available: 7, missing: 1 }],
  ])('a panel of %i from a pool of seven', (size, short) => {
    if (!short) told(panelOf({ size })).done();
    else
      told(panelOf({ size })).refused([
        'pool-too-small',
        { panel: 'p-o', constraint: 'candidates', inConflict: 0, overLoad: 0, ...short },
      ]);
  });

  test('is refused for panels that the pool could fill one by one, and not together', () => {
    const ground = groundOf(schemeOfDraws('mostCases: { value: 3, unit: applications, cites: [art-18.2] }'));
    const other = { ...organisationPanel, panel: 'p-2', cases: ['O-3', 'O-4'] };
    told({ panels: [organisationPanel, other] }, undefined, ground).done();
    const found = given(ground).decide(opening({ panels: [organisationPanel, other, individualPanel] }));
    expect('refused' in found && found.refused).toMatchObject([
      {
        kind: 'pool-too-small',
        facts: { constraint: 'candidates', needed: 3, available: 1, missing: 2, overLoad: 6 },
      },
    ]);
  });

  test('is refused while another draw about the same waits, and for an id used', () => {
    const ground = after(groundOf(), opening());
    told({}, undefined, ground).refused(
      ['draw-id-used', { draw: 'd-1' }],
      ['panel-id-used', { panel: 'p-o' }],
      ['case-being-drawn', { case: 'O-1', stage: 'document-review', draw: 'd-1' }],
      ['case-being-drawn', { case: 'O-1', stage: 'site-review', draw: 'd-1' }],
      ['case-being-drawn', { case: 'O-2', stage: 'document-review', draw: 'd-1' }],
      ['case-being-drawn', { case: 'O-2', stage: 'site-review', draw: 'd-1' }],
    );
    told({ draw: 'd-2', panels: [individualPanel] }, undefined, ground).done();
  });

  test('is refused for cases that have a panel, and for one case in two panels', () => {
    told({ draw: 'd-2', ...panelOf({ panel: 'p-2', cases: ['O-1'] }) }, undefined, drawn()).refused(
      ['case-has-panel', { case: 'O-1', stage: 'document-review', panel: 'p-o' }],
      ['case-has-panel', { case: 'O-1', stage: 'site-review', panel: 'p-o' }],
    );
    told({ panels: [organisationPanel, { ...organisationPanel, panel: 'p-2', cases: ['O-1'] }] }).refused([
      'panel-entry-twice',
      { entries: ['O-1 document-review', 'O-1 site-review'] },
    ]);
  });

  test('a head recused from any case passes it to the deputy', () => {
    const ground = groundOf();
    const recused = personRecused({ person: 'office-head', case: 'O-4', ground: 'kinship' });
    told({}, undefined, { ...ground, round: [...ground.round, recused] }).refused(['passes-to-deputy', {}]);
  });

  test('named by the number of its preparation alone, is as if there were none to a recused head', () => {
    const ground = groundOf();
    const recused = personRecused({ person: 'office-head', case: 'O-4', ground: 'kinship' });
    const story = { ...ground, round: [...ground.round, recused] };
    const asPrepared = { ...opening(), isAsPrepared: true };
    const { preparedBy: _preparedBy, ...another } = opening();
    const absent = { ...another, payload: undefined, prepared: 'round/r1#99999' };

    given(story).expectRefused(asPrepared, ['not-found', { what: 'round/r1#99999' }]);
    expect(given(story).decide(asPrepared)).toEqual(given(story).decide(absent));
    given(ground).expectEvents(asPrepared, 'DrawOpened', 'PoolFrozen');
  });

  test('takes the office and two persons of it', () => {
    const { preparedBy: _preparedBy, ...alone } = opening();
    given(groundOf()).expectRefused(alone, 'needs-second-person');
    given(groundOf()).expectRefused({ ...opening(), by: 'a-head' }, 'no-such-hat');
  });

  test('where a third party runs the review, is the evaluator’s; the office and the supervisors still commit', () => {
    const evaluated = schemeUnderTest('wuhan-draft2', (text) => withEvaluator(drawnBy()(text)));
    const registry = aCityWithEvaluators(evaluated);
    const ground = { scheme: evaluated, registry, round: [...aRoundAt(evaluated, 'panel'), chosen()] };
    const byInstitute = { ...opening(), by: 'institute-head', preparedBy: 'institute-clerk' };
    given(ground).expectRefused(opening(), 'no-such-hat');
    given(ground).expectEvents(byInstitute, 'DrawOpened', 'PoolFrozen');
    const done = after(
      ground,
      byInstitute,
      committing('office'),
      committing('supervision'),
      revealing('office'),
    );
    given(done).expectEvents(revealing('supervision'), 'NonceRevealed', 'PanelsDrawn', 'PanelFormed');
  });
});

describe('rules of who may sit together', () => {
  const limited = (rules: string) => groundOf(schemeOfDraws(rules));
  const short = (constraint: string, needed: number, available: number, over: object = {}) =>
    [
      'pool-too-small',
      {
        panel: 'p-o',
        constraint,
        needed,
        available,
        missing: needed - available,
        inConflict: 0,
        overLoad: 0,
        ...over,
      },
    ] as const;
  const cited = 'cites: [art-18.2]';

  test('no case beyond the most of an examiner', () => {
    told({}, undefined, limited(`mostCases: { value: 2, unit: applications, ${cited} }`)).done();
    told({}, undefined, limited(`mostCases: { value: 1, unit: applications, ${cited} }`)).refused(
      // Everybody would carry two.
      short('candidates', 3, 0, { overLoad: 7 }),
      short('leader', 1, 0, { overLoad: 7 }),
    );
  });

  test('no more of one field than allowed', () => {
    told({}, undefined, limited(`mostOfField: { value: 3, unit: experts, ${cited} }`)).done();
    told({}, undefined, limited(`mostOfField: { value: 2, unit: experts, ${cited} }`)).refused(
      short('field', 3, 2),
    );
  });

  test('a leader has been in the pool long enough', () => {
    const since = (on: string) => told({}, on, limited(`leadsAfter: { value: 1, unit: years, ${cited} }`));
    since('2026-01-15').done();
    since('2026-01-14').refused(short('leader', 1, 0));
  });

  test('turns: not after so many editions, and not for the same applicant again', () => {
    const scheme = schemeUnderTest('wuhan-draft2', (text) =>
      drawnBy()(text).replace(
        'reserves: { value: 3,',
        `inARow: { value: 2, unit: editions, ${cited} }\n      sameApplicant: { value: not-again, ${cited} }\n      reserves: { value: 3,`,
      ),
    );
    const served = [
      { person: 'ex-1', inARow: 2, judged: [] },
      { person: 'ex-2', inARow: 1, judged: ['org-2'] },
    ];
    const [, frozen] = told({ served }, undefined, groundOf(scheme)).events();
    expect(frozen).toMatchObject({
      left: [{ person: 'ex-1', because: 'served-in-a-row' }],
      pool: [{ person: 'ex-2', notFor: ['O-2'] }, {}, {}, {}, {}, {}],
    });
    told({ served: [...served, served[0]] }, undefined, groundOf(scheme)).refused([
      'panel-entry-twice',
      { entries: ['ex-1'] },
    ]);
  });
});
