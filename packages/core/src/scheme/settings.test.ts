import { describe, expect, test } from 'vitest';
import { loadScheme } from './load-scheme.ts';
import { ruleAt } from './rule-path.ts';
import { openSettings, whyNotSet, whyNotSettings, withSettings } from './settings.ts';
import { type Change, changed, lineOf, ownFiles, schemeFile, standardFiles } from './testing/scheme-files.ts';

const openWeights: Change = {
  in: schemeFile,
  from: '[{ stage: document-review, weight: 100 }]',
  to: '[{ stage: document-review, weight: to-be-set }]',
};
const openTerm: Change = {
  in: schemeFile,
  from: 'term: { value: 5, unit: working-days, cites: [art-22], reading: decision-1 }',
  to: 'term: { value: to-be-set, unit: working-days, cites: [art-22] }',
};

function load(changes: readonly Change[]) {
  const files = changed(ownFiles, changes);
  const loaded = loadScheme(files, { standards: standardFiles }, { compliance: 'later' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return { ...loaded, text: files[0]?.text ?? '' };
}

const weight = 'process.composite.composite.individual.parts.document-review.weight';
const term = 'process.public-notice.term.value';

describe('open settings', () => {
  test('the second draft leaves nothing open', () => {
    const loaded = load([]);

    expect(openSettings(loaded.bundle.document)).toEqual([]);
    expect(whyNotSet(loaded)).toEqual([]);
  });

  test('what is open is listed by path, with the articles it rests on', () => {
    const { bundle } = load([openWeights, openTerm]);

    expect(openSettings(bundle.document).map(({ path, cites }) => ({ path, cites }))).toEqual([
      { path: weight, cites: ['art-21'] },
      { path: term, cites: ['art-22'] },
    ]);
  });

  test('a call is refused for each open value, with its file and line', () => {
    const loaded = load([openTerm]);

    expect(whyNotSet(loaded)).toEqual([
      {
        file: schemeFile,
        line: lineOf(loaded.text, 'term: { value: to-be-set'),
        column: 20,
        path: term,
        kind: 'to-be-set',
        facts: { setting: term },
        remedy: 'set-before-call',
      },
    ]);
  });
});

describe('settings of a round', () => {
  test('stand in the rules, and the scheme they were made from stays as it was', () => {
    const { bundle } = load([openWeights, openTerm]);
    const before = structuredClone(bundle);

    const set = withSettings(bundle, [
      { path: weight, value: 100 },
      { path: term, value: 7 },
    ]);

    expect(openSettings(set.document)).toEqual([]);
    expect(ruleAt(set.document, weight)).toBe(100);
    expect(ruleAt(set.document, 'process.public-notice.term')).toEqual({
      value: 7,
      unit: 'working-days',
      cites: ['art-22'],
    });
    expect(bundle).toEqual(before);
  });

  test('may name the rule instead of its value', () => {
    const { bundle } = load([openTerm]);

    const set = withSettings(bundle, [{ path: 'process.public-notice.term', value: 7 }]);

    expect(set).toEqual(withSettings(bundle, [{ path: term, value: 7 }]));
    expect(openSettings(set.document)).toEqual([]);
  });

  test('a choice of the scheme may be changed', () => {
    const { bundle } = load([]);

    expect(
      whyNotSettings(bundle, [{ path: 'process.document-review.consensus.spreadOver', value: 15 }]),
    ).toEqual([]);
  });

  test('what the text fixes may not', () => {
    const { bundle } = load([]);

    expect(
      whyNotSettings(bundle, [
        { path: 'grades.award.places.organisation', value: 9 },
        { path: 'grades.award.threshold.organisation', value: 500 },
        { path: 'process.public-notice.cites.0', value: 'art-1' },
      ]),
    ).toEqual([
      { kind: 'setting-fixed', path: 'grades.award.places.organisation' },
      { kind: 'setting-fixed', path: 'grades.award.threshold.organisation' },
      { kind: 'setting-fixed', path: 'process.public-notice.cites.0' },
    ]);
  });

  test('a path that names no value, and a value of the wrong form, are told', () => {
    const { bundle } = load([openTerm]);

    expect(
      whyNotSettings(bundle, [
        { path: 'process.defence.term', value: 5 },
        { path: 'process', value: 5 },
        { path: term, value: 'long' },
        { path: term, value: -1 },
        { path: term, value: 0 },
      ]),
    ).toEqual([
      { kind: 'setting-unknown', path: 'process.defence.term' },
      { kind: 'setting-unknown', path: 'process' },
      { kind: 'setting-wrong', path: term },
      { kind: 'setting-wrong', path: term },
      { kind: 'setting-wrong', path: term },
    ]);
  });

  test('weights that do not sum to 100 break a rule', () => {
    const { bundle } = load([openWeights]);
    const at = ['process', 8, 'composite', 'individual', 'parts'];

    expect(whyNotSettings(bundle, [{ path: weight, value: 99 }])).toEqual([
      {
        kind: 'setting-breaks-rule',
        path: 'process.composite.composite.individual.parts',
        finding: { part: 'scheme', at, kind: 'weights-not-100', facts: { track: 'individual', sum: 99 } },
      },
    ]);
    expect(whyNotSettings(bundle, [{ path: weight, value: 100 }])).toEqual([]);
  });

  test('an unknown path changes nothing', () => {
    const { bundle } = load([]);

    expect(withSettings(bundle, [{ path: 'no.such.rule', value: 1 }])).toEqual(bundle);
  });
});
