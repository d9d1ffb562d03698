import { expect, test } from 'vitest';
import { checkSchemes } from './check-schemes.ts';
import { loadScheme } from './load-scheme.ts';
import { type Change, changed, lineOf, ownFiles, schemeFile, standardFiles } from './testing/scheme-files.ts';

const dated = (id: string, from: string, to: string): Change[] => [
  { in: schemeFile, from: 'id: wuhan-draft2', to: `id: ${id}` },
  {
    in: schemeFile,
    from: '  kind: trial\n  entersAfter: { value: 30, unit: days, cites: [art-40] }\n  lasts: { value: 5, unit: years, cites: [art-40] }\n',
    to: `  kind: dated\n  spans:\n    - { from: '${from}', to: '${to}' }\n`,
  },
];

function load(changes: readonly Change[]) {
  const files = changed(ownFiles, changes);
  const loaded = loadScheme(files, { standards: standardFiles }, { compliance: 'later' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return { ...loaded, text: files[0]?.text ?? '' };
}

test('schemes of one programme may follow each other from one day to the next', () => {
  const older = load(dated('older', '2020-01-01', '2024-12-31'));
  const newer = load(dated('newer', '2025-01-01', '2029-12-31'));

  expect(checkSchemes([older, newer])).toEqual([]);
});

test('schemes of one programme cannot share a day', () => {
  const older = load(dated('older', '2020-01-01', '2025-01-01'));
  const newer = load(dated('newer', '2025-01-01', '2029-12-31'));

  expect(checkSchemes([older, newer])).toEqual([
    {
      file: schemeFile,
      line: lineOf(newer.text, "    - { from: '2025-01-01'"),
      column: 7,
      path: 'validity.spans.0',
      kind: 'spans-overlap',
      facts: {
        from: '2025-01-01',
        to: '2029-12-31',
        scheme: 'older',
        otherFrom: '2020-01-01',
        otherTo: '2025-01-01',
      },
      remedy: 'mend-value',
    },
  ]);
});

test('schemes of different programmes may be in force together', () => {
  const one = load(dated('one', '2020-01-01', '2025-01-01'));
  const other = load([
    ...dated('other', '2020-01-01', '2025-01-01'),
    { in: schemeFile, from: 'programme: wuhan-mayor-quality-award', to: 'programme: another-award' },
  ]);

  expect(checkSchemes([one, other])).toEqual([]);
});

test('a scheme and version stand in the list once', () => {
  const scheme = load([]);

  expect(checkSchemes([scheme, scheme]).map(({ kind, line, facts }) => ({ kind, line, facts }))).toEqual([
    { kind: 'duplicate-id', line: lineOf(scheme.text, 'id: wuhan-draft2'), facts: { id: 'wuhan-draft2' } },
  ]);
});
