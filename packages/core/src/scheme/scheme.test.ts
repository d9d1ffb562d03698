import { expect, test } from 'vitest';
import { loadScheme } from './load-scheme.ts';
import type { Scheme } from './scheme.ts';
import { later } from './testing/broken-scheme.ts';
import { ownFiles, standardFiles } from './testing/scheme-files.ts';

function realScheme(): Scheme {
  const loaded = loadScheme(ownFiles, { standards: standardFiles }, later);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scheme;
}

const scheme = realScheme();

test('organisations get a site review, individuals an inspection', () => {
  const names = (track: 'organisation' | 'individual') => scheme.stagesOf(track).map(({ stage }) => stage);

  expect(names('organisation').filter((stage) => !names('individual').includes(stage))).toEqual([
    'site-review',
  ]);
  expect(names('individual').filter((stage) => !names('organisation').includes(stage))).toEqual([
    'inspection',
  ]);
});

test('a stage that the scheme leaves out has no rules', () => {
  expect(scheme.stage('public-notice')?.term.value).toBe(5);
  expect(scheme.stage('defence' as 'call')).toBeUndefined();
});

test('nominations are for organisations only (W2-§5)', () => {
  expect(scheme.grade('nomination')?.places.organisation?.value).toBe(12);
  expect(scheme.grade('nomination')?.places.individual).toBeUndefined();
  expect(scheme.grade('other')).toBeUndefined();
});

test('only the first of the five vetoes has a window (W2-A3)', () => {
  expect(scheme.document.vetoes.map(({ cites, window }) => [cites[0], window?.value])).toEqual([
    ['annex-3.1', 5],
    ['annex-3.2', undefined],
    ['annex-3.3', undefined],
    ['annex-3.4', undefined],
    ['annex-3.5', undefined],
  ]);
});

test('a district spot check does not count (W2-§11(4))', () => {
  const rule = scheme.eligibilityRules('organisation').find(({ id }) => id === 'spot-checks-passed');

  expect(rule?.rule === 'none-in-window' && rule.levels).toEqual(['national', 'province', 'city']);
  expect(scheme.factKind('failed-spot-check')?.levels).toContain('district');
});

test('a failed rectification takes back the title alone (W2-§37)', () => {
  const takesBack = scheme.document.afterwards.revocation.map((ground) => [ground.id, ground.takesBack]);

  expect(Object.fromEntries(takesBack)).toEqual({
    'improper-means': ['title', 'certificate', 'plaque', 'prize-money'],
    'incident-with-bad-effect': ['title', 'certificate', 'plaque', 'prize-money'],
    'rectification-failed': ['title'],
  });
});

test('each track is scored by its own standard', () => {
  expect(scheme.standardOf('organisation')?.total).toBe(1000);
  expect(scheme.standardOf('individual')?.total).toBe(100);
});

test('rules and their articles are found by path', () => {
  expect(scheme.ruleAt('period.sharePerRound')).toMatchObject({ value: 50, unit: 'percent' });
  expect(scheme.citesOf('period.sharePerRound')).toEqual(['art-5']);
  expect(scheme.article('art-5')?.rows).toEqual(['W2-§5']);
});
