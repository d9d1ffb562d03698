import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { aCity, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import { examinerReplaced } from '../events.ts';

const scheme = schemeUnderTest();
const today = day('2026-04-29');
const head: Actor = { person: 'office-head', role: 'office', body: 'office', rank: 'head' };
const examiner = (person: string): Actor => ({ person, role: 'examiner' });
const tie = tieRecorded({ person: 'ex-7', organisation: 'org-1', kind: 'kinship', from: day('2020-01-01') });
const state = given({
  scheme,
  registry: [...aCity(scheme), tie],
  round: [
    ...aRoundAt(scheme, 'panel', { withItsEvents: true }),
    personRecused({ person: 'ex-2', case: 'O-1', ground: 'declared', account: sealed('ex-2') }),
    examinerReplaced({ panel: 'panel-o', out: 'ex-3', in: 'ex-6', leader: 'ex-1', reason: 'illness' }),
  ],
});
const see = (view: string, viewer: Actor, query: object) =>
  look(state, scheme, { view, viewer, query, today });

describe('panel', () => {
  const common = {
    panel: 'panel-o',
    track: 'organisation',
    stages: ['document-review', 'site-review'],
    cases: ['O-1', 'O-2', 'O-3', 'O-4'],
  };
  const member = (person: string, over: object = {}) => ({
    person,
    isLeader: person === 'ex-1',
    signed: true,
    declared: person !== 'ex-6',
    ...over,
  });

  test('the office sees members, recusals and replacements', () => {
    expect(see('panel', head, { panel: 'panel-o' })).toEqual({
      ...common,
      members: [
        member('ex-1', { recusedFrom: [] }),
        member('ex-2', { recusedFrom: ['O-1'] }),
        member('ex-6', { recusedFrom: [] }),
      ],
      replacements: [{ out: 'ex-3', in: 'ex-6', reason: 'illness' }],
    });
  });

  test('a member sees the panel and nobody else’s recusal', () => {
    expect(see('panel', examiner('ex-1'), { panel: 'panel-o' })).toEqual({
      ...common,
      members: [member('ex-1', { recusedFrom: [] }), member('ex-2'), member('ex-6')],
    });
  });

  test('a panel of others is not found', () => {
    expect(see('panel', examiner('ex-3'), { panel: 'panel-o' })).toEqual({ notFound: true });
    expect(see('panel', head, { panel: 'panel-x' })).toEqual({ notFound: true });
  });
});

describe('pool-for-case', () => {
  test('shows every examiner with the reasons against', () => {
    const fields = ['manufacturing'];
    const free = (person: string, panels: string[]) => ({
      person,
      fields,
      isEligible: true,
      conflicts: [],
      panels,
    });
    expect(see('pool-for-case', head, { case: 'O-1' })).toEqual({
      case: 'O-1',
      examiners: [
        free('ex-1', ['panel-o']),
        { ...free('ex-2', ['panel-o']), isEligible: false, conflicts: ['recused'] },
        free('ex-3', []),
        free('ex-4', ['panel-i']),
        free('ex-5', ['panel-i']),
        free('ex-6', ['panel-o', 'panel-i']),
        { ...free('ex-7', []), isEligible: false, conflicts: ['kinship'] },
      ],
    });
  });

  test('knows no other case', () => {
    expect(see('pool-for-case', head, { case: 'O-9' })).toEqual({ notFound: true });
  });
});

describe('my-panels', () => {
  const own = { panel: 'panel-o', track: 'organisation', stages: ['document-review', 'site-review'] };

  test('names the cases that are left to somebody recused from one of them', () => {
    expect(see('my-panels', examiner('ex-2'), {})).toEqual({
      panels: [{ ...own, cases: ['O-2', 'O-3', 'O-4'], isLeader: false, signed: true, declared: true }],
    });
  });

  test('leaves out a case in which a conflict is certain, before anybody recorded it', () => {
    const found = tieRecorded({
      person: 'ex-2',
      organisation: 'org-3',
      kind: 'kinship',
      from: day('2020-01-01'),
    });
    const tied = given({
      scheme,
      registry: [...aCity(scheme), found],
      round: aRoundAt(scheme, 'panel', { withItsEvents: true }),
    });
    const seen = look(tied, scheme, { view: 'my-panels', viewer: examiner('ex-2'), query: {}, today });

    expect(seen).toMatchObject({ panels: [{ ...own, cases: ['O-1', 'O-2', 'O-4'] }] });
  });

  test('tells a leader, and who came late and has yet to declare', () => {
    const all = ['O-1', 'O-2', 'O-3', 'O-4'];
    expect(see('my-panels', examiner('ex-1'), {})).toEqual({
      panels: [{ ...own, cases: all, isLeader: true, signed: true, declared: true }],
    });
    expect(see('my-panels', examiner('ex-6'), {})).toMatchObject({
      panels: [
        { ...own, cases: all, isLeader: false, declared: false },
        { panel: 'panel-i', declared: true },
      ],
    });
  });

  test('names who applies to a member who has yet to declare, and nothing of what was filed', () => {
    const [late, declared] = (
      see('my-panels', examiner('ex-6'), {}) as unknown as { panels: readonly Record<string, unknown>[] }
    ).panels;

    expect(late?.toDeclare).toEqual(
      [1, 2, 3, 4].map((n) => ({ case: `O-${n}`, name: expect.stringContaining(String(n)) })),
    );
    expect(declared).not.toHaveProperty('toDeclare');
  });
});
