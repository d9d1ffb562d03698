import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localDateFrom } from '../../calendar/index.ts';
import type { ConflictFacts, KnownOrganisation, OrganisationTie, Ownership } from './conflict-facts.ts';
import { ConflictGraph } from './conflict-graph.ts';
import { type ConflictCase, findConflicts, indexCases } from './find-conflicts.ts';
import { parseNameWords } from './name-words.ts';
import type { Window } from './ownership-chains.ts';

const file = new URL('../../../../../schemes/names/cn-organisation-names.yaml', import.meta.url);
const parsed = parseNameWords(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the shipped words do not load');
const { words } = parsed;
const day = localDateFrom;
const window = { since: day('2023-04-28'), on: day('2026-04-28') };

const organisation = (id: string, name = `${id} Ltd`, mailDomain?: string): KnownOrganisation => ({
  id,
  code: `index:${id}`,
  names: [{ name, act: `registered-${id}` }],
  mailDomains: mailDomain === undefined ? [] : [{ domain: mailDomain, act: `domain-${id}` }],
});
const tie = (over: Partial<OrganisationTie> = {}): OrganisationTie => ({
  person: 'ann',
  organisation: { id: 'employer' },
  kind: 'employment',
  act: 'tie',
  ...over,
});
const owns = (owner: string, owned: string, over: Partial<Ownership> = {}): Ownership => ({
  owner: { id: owner },
  owned: { id: owned },
  kind: 'shareholding',
  percent: 60,
  act: `${owner}-${owned}`,
  ...over,
});
const told = (over: Partial<ConflictFacts> = {}): ConflictFacts => ({
  organisations: [],
  joined: new Map(),
  ties: [],
  personTies: [],
  ownerships: [],
  words,
  ...over,
});
const cases: readonly ConflictCase[] = [
  { case: 'C-1', parties: [{ party: 'applicant', as: 'applicant' as const, act: 'filed' }] },
  { case: 'C-2', parties: [{ party: 'stranger', as: 'applicant' as const, act: 'filed-2' }] },
];
const found = (facts: Partial<ConflictFacts>, more = cases, person = 'ann') => {
  const graph = new ConflictGraph(told(facts));
  return findConflicts(graph, person, indexCases(graph, more), window);
};
const shown = (facts: Partial<ConflictFacts>, more = cases) =>
  found(facts, more).map((entry) => [
    entry.case,
    entry.grade,
    entry.ground,
    entry.path.map(({ kind }) => kind),
  ]);

describe('a tie to the applicant', () => {
  const direct = tie({ organisation: { id: 'applicant' } });

  test('by id is certain, with the act it is known from', () => {
    expect(found({ ties: [{ ...direct, from: day('2020-01-01') }] })).toEqual([
      {
        person: 'ann',
        case: 'C-1',
        grade: 'certain',
        ground: 'employment',
        path: [{ kind: 'employment', to: 'applicant', act: 'tie', since: '2020-01-01', until: undefined }],
        trace: 'employment>applicant@tie',
        since: '2020-01-01',
      },
    ]);
  });

  test('by credit code is certain, and a code of somebody else wins over an equal name', () => {
    const organisations = [organisation('applicant', '武汉澜川科技有限公司')];
    const name = '武汉澜川科技有限公司';
    const by = (code?: string) => shown({ organisations, ties: [tie({ organisation: { code, name } })] });
    expect(by('index:applicant')).toEqual([['C-1', 'certain', 'employment', ['employment']]]);
    expect(by('index:another')).toEqual([]);
    expect(by()).toEqual([['C-1', 'suspected', 'employment', ['employment', 'same-name']]]);
  });

  test('of a branch with a code of its own is suspected', () => {
    const organisations = [organisation('applicant', '武汉澜川科技有限公司')];
    const branch = { code: 'index:branch', name: '武汉澜川科技有限公司汉阳分公司' };
    expect(shown({ organisations, ties: [tie({ organisation: branch })] })).toEqual([
      ['C-1', 'suspected', 'employment', ['employment', 'part-of']],
    ]);
  });

  test.each([
    ['2023-04-28', 1],
    ['2023-04-27', 0],
  ])('that ended on %s counts in the look-back: %i', (to, count) => {
    expect(found({ ties: [{ ...direct, to: day(to) }] })).toHaveLength(count);
  });

  test.each([
    ['2026-04-28', 1],
    ['2026-04-29', 0],
  ])('that begins on %s counts: %i', (from, count) => {
    expect(found({ ties: [{ ...direct, from: day(from) }] })).toHaveLength(count);
  });

  test.each(['kinship', 'shareholding'] as const)('of %s counts at any time', (kind) => {
    expect(found({ ties: [{ ...direct, kind, to: day('1999-01-01') }] })).toHaveLength(1);
  });

  test('under an earlier name, another name or an absorbed organisation is found', () => {
    const renamed = {
      ...organisation('applicant', '武汉汉水仪表厂'),
      names: ['武汉汉水仪表厂', '武汉澜川科技有限公司'],
    };
    const organisations = [
      { ...renamed, names: renamed.names.map((name) => ({ name, act: `named-${name}` })) },
    ];
    expect(shown({ organisations, ties: [tie({ organisation: { name: '汉水仪表厂' } })] })).toHaveLength(1);
    const joined = new Map([['old', 'applicant']]);
    expect(shown({ joined, ties: [tie({ organisation: { id: 'old' } })] })).toHaveLength(1);
  });

  test('by the applicant’s own mail domain is suspected, by everybody’s none', () => {
    const organisations = [organisation('applicant', '武汉澜川科技有限公司', 'lanchuan.example')];
    const mail = (mailDomain: string, name = '云麓咨询社') =>
      shown({ organisations, ties: [tie({ organisation: { name, mailDomain } })] });
    expect(mail('ann@hr.lanchuan.example')).toEqual([
      ['C-1', 'suspected', 'employment', ['employment', 'mail-domain']],
    ]);
    expect(mail('ann@163.com')).toEqual([]);
    const everybodys = [organisation('applicant', '武汉澜川科技有限公司', '163.com')];
    expect(
      shown({
        organisations: everybodys,
        ties: [tie({ organisation: { name: '云麓', mailDomain: '163.com' } })],
      }),
    ).toEqual([]);
  });

  test('too unclear to compare cannot be checked against any case', () => {
    const unclear = tie({ organisation: { name: '科技有限公司' } });
    expect(shown({ ties: [unclear] })).toEqual([
      ['C-1', 'cannot-check', 'employment', ['employment', 'unclear-name']],
      ['C-2', 'cannot-check', 'employment', ['employment', 'unclear-name']],
    ]);
  });
});

describe('chains of ownership', () => {
  const through = (ownerships: readonly Ownership[], over: Partial<OrganisationTie> = {}) =>
    shown({ ties: [tie(over)], ownerships }).map(([, grade, , path]) => [grade, path]);

  test.each([
    [50.01, 'certain'],
    [50, 'suspected'],
    [5, 'suspected'],
  ])('a share of %f per cent makes employment %s', (percent, grade) => {
    expect(through([owns('employer', 'applicant', { percent })])).toEqual([[grade, ['employment', 'owns']]]);
    expect(through([owns('applicant', 'employer', { percent })])).toEqual([
      [grade, ['employment', 'owned-by']],
    ]);
  });

  test('a share under five per cent is none, alone or as a share of a share', () => {
    expect(through([owns('employer', 'applicant', { percent: 4.99 })])).toEqual([]);
    const chain = (percent: number) => [
      owns('employer', 'between', { percent: 10 }),
      owns('between', 'applicant', { percent }),
    ];
    expect(through(chain(50))).toEqual([['suspected', ['employment', 'owns', 'owns']]]);
    expect(through(chain(49.9))).toEqual([]);
  });

  test.each([
    [30.01, ['certain']],
    [30, ['suspected']],
    [10, ['suspected']],
    [9.99, []],
  ])('where a scheme sets 30 and 10 per cent, a share of %f per cent is %j', (percent, grades) => {
    const graph = new ConflictGraph(
      told({ ties: [tie()], ownerships: [owns('employer', 'applicant', { percent })] }),
    );
    const shares = { control: 30, least: 10 };
    const lookFor = (looked: Window) => findConflicts(graph, 'ann', indexCases(graph, cases), looked);

    expect(lookFor({ ...window, shares }).map(({ grade }) => grade)).toEqual(grades);
    // What was found under other limits does not stay.
    expect(lookFor(window).map(({ grade }) => grade)).toEqual(['suspected']);
    expect(lookFor({ ...window, shares }).map(({ grade }) => grade)).toEqual(grades);
  });

  test('a parent controls whatever the percentage; without one a share cannot be checked', () => {
    const unknown = { percent: undefined };
    expect(through([owns('employer', 'applicant', { kind: 'parent', ...unknown })])).toEqual([
      ['certain', ['employment', 'owns']],
    ]);
    expect(through([owns('employer', 'applicant', unknown)])).toEqual([
      ['cannot-check', ['employment', 'owns']],
    ]);
  });

  test('of any length are followed, and round in circles they end', () => {
    const names = ['employer', 'a', 'b', 'c', 'd', 'e', 'applicant', 'employer'];
    const circle = names.slice(1).map((owned, at) => owns(names[at] ?? '', owned));
    expect(through(circle)).toEqual([['certain', ['employment', 'owned-by']]]);
    expect(through(circle.slice(0, -1))).toEqual([['certain', ['employment', ...Array(6).fill('owns')]]]);
  });

  test('under one controller are suspected, under a shareholder of both none', () => {
    const siblings = (percent: number) => [
      owns('group', 'employer', { percent }),
      owns('group', 'applicant', { percent }),
    ];
    expect(through(siblings(51))).toEqual([['suspected', ['employment', 'owned-by', 'owns']]]);
    expect(through(siblings(49))).toEqual([]);
  });

  test('through a government that owns half the town are none', () => {
    const city = { owner: { name: '武汉市人民政府国有资产监督管理委员会' } };
    expect(through([owns('', 'employer', city), owns('', 'applicant', { ...city, act: 'other' })])).toEqual(
      [],
    );
    const registered = [organisation('group', '武汉市国资委')];
    const ownerships = [owns('group', 'employer'), owns('group', 'applicant')];
    expect(shown({ organisations: registered, ties: [tie()], ownerships })).toEqual([]);
  });

  test('through an owner known by name alone are as sure as the name', () => {
    const named = { owner: { name: '武汉云岳控股集团有限公司' } };
    const spelt = { owner: { name: '武汉 云岳控股集团有限公司' }, act: 'other' };
    expect(through([owns('', 'employer', named), owns('', 'applicant', spelt)])).toEqual([
      ['suspected', ['employment', 'owned-by', 'owns']],
    ]);
  });

  test('that ended before the look-back are none', () => {
    expect(through([owns('employer', 'applicant', { to: day('2023-04-27') })])).toEqual([]);
    expect(through([owns('employer', 'applicant', { to: day('2023-04-28') })])).toHaveLength(1);
  });

  test.each([
    ['shareholding', 'certain'],
    ['agency', 'certain'],
    ['consultancy', 'suspected'],
    ['training', 'suspected'],
    ['kinship', 'suspected'],
  ] as const)('carry %s as %s', (kind, grade) => {
    expect(through([owns('employer', 'applicant')], { kind })).toEqual([[grade, [kind, 'owns']]]);
  });
});

describe('ties between persons', () => {
  const applies = [{ case: 'C-1', parties: [{ party: 'bob', as: 'applicant' as const, act: 'filed' }] }];
  const signs = [{ case: 'C-1', parties: [{ party: 'bob', as: 'signer' as const, act: 'filed' }] }];
  const kin = { one: 'bob', other: 'ann', kind: 'kinship' as const, act: 'kin' };

  test('hold both ways, and are suspected with one who only signs', () => {
    expect(shown({ personTies: [kin] }, applies)).toEqual([['C-1', 'certain', 'kinship', ['kinship']]]);
    expect(shown({ personTies: [{ ...kin, one: 'ann', other: 'bob' }] }, applies)).toHaveLength(1);
    expect(shown({ personTies: [kin] }, signs)).toEqual([
      ['C-1', 'suspected', 'kinship', ['kinship', 'signer']],
    ]);
  });

  test('a shared panel is suspected, and over when the look-back is', () => {
    const panel = { ...kin, kind: 'shared-panel' as const };
    expect(shown({ personTies: [panel] }, applies)).toEqual([
      ['C-1', 'suspected', 'shared-panel', ['shared-panel']],
    ]);
    expect(shown({ personTies: [{ ...panel, to: day('2023-04-27') }] }, applies)).toEqual([]);
  });

  test('kin at the applicant is suspected; a partner of a project there is nothing', () => {
    const atApplicant = tie({ person: 'bob', organisation: { id: 'applicant' } });
    expect(shown({ personTies: [kin], ties: [atApplicant] })).toEqual([
      ['C-1', 'suspected', 'kinship', ['kinship', 'employment']],
    ]);
    expect(shown({ personTies: [{ ...kin, kind: 'shared-project' }], ties: [atApplicant] })).toEqual([]);
  });

  test('of both documents of a person are one person’s', () => {
    const joined = new Map([['annie', 'ann']]);
    expect(shown({ joined, personTies: [{ ...kin, other: 'annie' }] }, applies)).toHaveLength(1);
  });
});

test('two records of one ground are two conflicts, so that dismissing one hides no other', () => {
  const organisations = [organisation('applicant', '武汉澜川科技有限公司')];
  const named = (name: string, act: string) => tie({ organisation: { name }, act });
  const traces = found({ organisations, ties: [named('澜川科技', 't1'), named('澜川科技公司', 't2')] });
  expect(traces.map(({ trace }) => trace)).toEqual([
    'employment>applicant@t1 similar-name>applicant@registered-applicant',
    'employment>applicant@t2 similar-name>applicant@registered-applicant',
  ]);
});
