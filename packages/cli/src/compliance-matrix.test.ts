import type { ComplianceRow } from '@laureate/core';
import { expect, test } from 'vitest';
import { complianceMatrix } from './compliance-matrix.ts';
import type { ScenarioRun } from './scenario-runs.ts';

const words = { zh: '甲', en: 'a' };
const articles = [{ id: 'a1', rows: ['r1'], label: words, chapter: words, summary: words }];
const by = { rules: ['fees'], commands: ['close-stage'], views: [] };
const met = (how: ComplianceRow['how'], ways: Partial<ComplianceRow['by']> = {}): ComplianceRow[] => [
  { row: 'r1', how, by: { ...by, ...ways }, note: words },
];
const scenario = (kind: 'passes' | 'fails', ok = true): ScenarioRun => ({
  scenario: {
    id: kind,
    row: 'r1',
    kind,
    title: words,
    scheme: { set: {}, remove: [] },
    expect: { loads: true },
  },
  result: ok ? { id: kind, ok } : { id: kind, ok, wanted: 1, got: 2 },
});
const gaps = (compliance: readonly ComplianceRow[], runs: readonly ScenarioRun[]) =>
  complianceMatrix({ articles, compliance }, runs).map((row) => row.gaps);

test('an enforced row needs a scenario that passes and one that fails', () => {
  expect(gaps(met(['E']), [])).toEqual([['no-passing-scenario', 'no-failing-scenario']]);
  expect(gaps(met(['E']), [scenario('passes')])).toEqual([['no-failing-scenario']]);
  expect(gaps(met(['E']), [scenario('passes'), scenario('fails')])).toEqual([[]]);
});

test('a scenario that came out otherwise shows nothing', () => {
  expect(gaps(met(['E']), [scenario('passes'), scenario('fails', false)])).toEqual([
    ['no-failing-scenario', 'scenario-wrong'],
  ]);
});

test('a recorded row needs a command, and one that exists', () => {
  expect(gaps(met(['R'], { commands: [] }), [])).toEqual([['no-command']]);
  expect(gaps(met(['R'], { commands: ['no-such-command'] }), [])).toEqual([['command-unknown']]);
  expect(gaps(met(['R']), [])).toEqual([[]]);
});

test('a row that nothing answers is unmet', () => {
  expect(complianceMatrix({ articles, compliance: [] }, [])).toEqual([
    {
      row: 'r1',
      article: ['a1'],
      how: [],
      by: { rules: [], commands: [], views: [] },
      scenarios: { pass: 0, fail: 0 },
      note: null,
      gaps: ['unmet'],
    },
  ]);
});

test('information needs neither', () => {
  expect(gaps(met(['I'], { rules: [], commands: [] }), [])).toEqual([[]]);
});
