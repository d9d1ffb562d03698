import { describe, expect, test } from 'vitest';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { type SchemeDifference, schemeDiff } from './scheme-diff.ts';

const scheme = schemeUnderTest();
const edited = (...changes: readonly (readonly [string, string])[]) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    changes.reduce((told, [from, to]) => told.replace(from, () => to), text),
  );
const brief = (differences: readonly SchemeDifference[]) =>
  differences.map(({ path, kind, keys }) => ({ path, kind, keys }));

describe('the difference of two schemes', () => {
  test('of a scheme and itself is none', () => {
    expect(schemeDiff(scheme, scheme)).toEqual([]);
  });

  test('names a number that changed, with what both say and cite', () => {
    const other = edited([
      'term: { value: 5, unit: working-days, cites: [art-22], reading: decision-1 }',
      'term: { value: 7, unit: working-days, cites: [art-24], reading: decision-1 }',
    ]);

    expect(schemeDiff(scheme, other)).toEqual([
      {
        path: 'process.public-notice.term',
        kind: 'changed',
        keys: ['value'],
        first: { says: { value: 5, unit: 'working-days' }, cites: ['art-22'], reading: 'decision-1' },
        second: { says: { value: 7, unit: 'working-days' }, cites: ['art-24'], reading: 'decision-1' },
        inside: [],
      },
    ]);
  });

  test('tells another article or another title behind the same rule as no difference', () => {
    const other = edited(
      ['oneChannel: { value: true, cites: [art-16]', 'oneChannel: { value: true, cites: [art-17]'],
      [
        'title: { zh: 社会信誉良好, en: Good reputation }\n      facts',
        'title: { zh: 信誉好, en: Reputation }\n      facts',
      ],
    );

    expect(other).not.toEqual(scheme);
    expect(schemeDiff(scheme, other)).toEqual([]);
  });

  test('tells the order of a list of words as no difference, a word more as one', () => {
    const list = '[confirms, confirms-with-remarks, does-not-confirm]';

    expect(schemeDiff(scheme, edited([list, '[does-not-confirm, confirms, confirms-with-remarks]']))).toEqual(
      [],
    );
    expect(brief(schemeDiff(scheme, edited([list, '[confirms, does-not-confirm]'])))).toEqual([
      { path: 'process.inspection.opinions', kind: 'changed', keys: ['value'] },
    ]);
  });

  test('tells a rule of one side only once, with the rules inside it', () => {
    const other = edited(
      ['  upgrade: { from: nomination, to: award, cites: [art-14.1], reading: decision-10 }\n', ''],
      ['[cumulation.upgrade, ', '['],
    );
    const withoutConsensus = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(/ {4}consensus:\n {6}spreadOver: .*cites: \[art-20\].*\n {6}cites: \[art-20\]\n/, ''),
    );

    expect(brief(schemeDiff(scheme, other))).toEqual([
      { path: 'cumulation.upgrade', kind: 'only-first', keys: [] },
    ]);
    expect(brief(schemeDiff(other, scheme))).toEqual([
      { path: 'cumulation.upgrade', kind: 'only-second', keys: [] },
    ]);
    expect(schemeDiff(scheme, withoutConsensus)).toMatchObject([
      {
        path: 'process.site-review.consensus',
        kind: 'only-first',
        inside: ['process.site-review.consensus.spreadOver'],
      },
    ]);
  });

  test('tells the same rule on another reading as a difference of basis', () => {
    const other = edited([
      'leader: { value: required, cites: [art-18.2] }',
      'leader: { value: required, cites: [art-18.2], reading: one-channel }',
    ]);

    expect(brief(schemeDiff(scheme, other))).toEqual([
      { path: 'process.panel.leader', kind: 'basis', keys: [] },
    ]);
  });

  test('tells from which scheme one derives as no difference: that is no rule', () => {
    const derived = {
      ...scheme,
      document: {
        ...scheme.document,
        extends: {
          id: 'parent',
          version: 1,
          leftOut: [{ rule: 'fees', cites: ['art-4'] }],
          cites: ['art-1'],
        },
      },
    };

    expect(schemeDiff(scheme, derived)).toEqual([]);
    expect(schemeDiff(derived, scheme)).toEqual([]);
  });

  test('tells the points of a standard by division and group', () => {
    const individual = { ...scheme.standardOf('individual') };
    const without = {
      ...scheme,
      standards: scheme.standards.map((each) =>
        each.id === individual.id ? { ...each, divisions: each.divisions?.slice(0, 1) } : each,
      ),
    };
    const [difference] = schemeDiff(scheme, without);
    const points = (difference?.second?.says.points ?? {}) as Record<string, readonly unknown[]>;

    expect(difference).toMatchObject({ path: 'tracks.individual.standard.items', kind: 'changed' });
    expect(Object.keys(points)).toEqual(['front-line-worker']);
    expect(points['front-line-worker']?.[0]).toEqual({
      group: { zh: '基本条件', en: 'Basic conditions' },
      points: 20,
      items: '10+5+5',
    });
  });

  test('compares standards by what they ask', () => {
    const individual = { ...scheme.standardOf('individual') };
    const other = {
      ...scheme,
      standards: scheme.standards.map((each) =>
        each.id === individual.id
          ? { ...each, scale: { kind: 'percent' as const, from: 0, to: 100, step: 5 } }
          : each,
      ),
    };

    expect(brief(schemeDiff(scheme, other))).toEqual([
      { path: 'tracks.individual.standard.items', kind: 'changed', keys: ['scale'] },
    ]);
  });

  test('turned round is the same difference seen from the other side', () => {
    const other = edited(
      ['value: 600, of: 1000', 'value: 650, of: 1000'],
      ['  honouredOnce: { grade: nomination, cites: [art-14.1], reading: decision-10 }\n', ''],
      [', cumulation.honouredOnce', ''],
    );
    const swap = {
      'only-first': 'only-second',
      'only-second': 'only-first',
      changed: 'changed',
      basis: 'basis',
    };
    const there = schemeDiff(scheme, other);
    const back = schemeDiff(other, scheme);

    expect(there).toHaveLength(2);
    expect(new Set(back.map(({ path, kind }) => `${path} ${kind}`))).toEqual(
      new Set(there.map(({ path, kind }) => `${path} ${swap[kind]}`)),
    );
  });
});
