import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadScheme } from './load-scheme.ts';
import type { SchemeFile } from './source/yaml-source.ts';
import { inScheme, later, problemsAfter } from './testing/broken-scheme.ts';
import {
  articlesFile,
  complianceFile,
  lineOf,
  ownFiles,
  schemeFile,
  standardFiles,
} from './testing/scheme-files.ts';

describe('a whole scheme', () => {
  test('the second draft loads with everything its rules rest on', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles }, later);

    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    expect(loaded.ok && loaded.scheme.citesOf('process.public-notice.term')).toEqual(['art-22']);
    expect(loaded.ok && loaded.bundle.standards.map((standard) => standard.id)).toEqual([
      'gbt-19580-2012',
      'wuhan-individual-draft2',
    ]);
  });

  test('a bundle is plain JSON', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles }, later);

    expect(loaded.ok).toBe(true);
    if (loaded.ok) expect(JSON.parse(JSON.stringify(loaded.bundle))).toEqual(loaded.bundle);
  });

  test('every problem is told at once, from the top of the file', () => {
    const { problems } = problemsAfter([
      inScheme(
        'approval: { value: committee, cites: [art-8.2] }',
        'approval: { value: committee, cites: [art-99] }',
      ),
      inScheme('      fact: activity', '      fact: actvity'),
      inScheme('{ value: 600, of: 1000', '{ value: 1001, of: 1000'),
    ]);

    expect(problems.map(({ kind }) => kind)).toEqual([
      'dangling-citation',
      'threshold-above-total',
      'fact-unknown',
    ]);
  });

  test('a scheme without a track cannot have rules for it', () => {
    const track =
      / {2}- track: individual[\s\S]*?(?=\nperiod:)/.exec(ownFiles[0]?.text ?? '')?.[0] ?? 'no such track';

    const { problems, textOf } = problemsAfter([inScheme(track, '')]);

    const kinds = new Set(problems.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['track-unknown']);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'eligibility.individual',
        'grades.award.places.individual',
        'process.inspection.tracks.0',
        'vetoes.major-mistake.tracks.0',
        'afterwards.honour.items.prize-money.tracks.0',
      ]),
    );
    expect(problems.find(({ path }) => path === 'process.inspection.tracks.0')?.line).toBe(
      lineOf(textOf(schemeFile), '  - stage: inspection') + 2,
    );
  });

  test('a column points at the very word', () => {
    const { problems, textOf } = problemsAfter([
      inScheme('not-listed, no-penalty, spot-checks-passed]', 'not-listed, no-penaltie, spot-checks-passed]'),
    ]);

    const line = textOf(schemeFile).split('\n')[(problems[0]?.line ?? 0) - 1];
    expect(line?.slice((problems[0]?.column ?? 0) - 1)).toMatch(/^no-penaltie, /);
  });

  test('a file that is missing is named', () => {
    const [scheme] = ownFiles;
    const loaded = loadScheme(scheme ? [scheme] : [], { standards: standardFiles }, later);

    expect(loaded).toEqual({
      ok: false,
      problems: [
        {
          file: articlesFile,
          line: 1,
          column: 1,
          path: '',
          kind: 'file-missing',
          facts: { file: articlesFile },
          remedy: 'add-file',
        },
      ],
    });
  });

  test('a standard that no track names may be broken', () => {
    const other = { path: 'schemes/standards/other.yaml', text: 'id: [' };

    expect(loadScheme(ownFiles, { standards: [...standardFiles, other] }, later).ok).toBe(true);
  });

  test('scenarios are not looked at', () => {
    const scenario = { path: 'schemes/wuhan-draft2/scenarios/scheme.yaml', text: ': [' };

    expect(loadScheme([scenario, ...ownFiles], { standards: standardFiles }, later).ok).toBe(true);
  });
});

describe('the compliance matrix', () => {
  const row = (name: string, rest: string) =>
    `- row: ${name}\n  how: [E]\n  by: ${rest}\n  note: { zh: 注, en: note }\n`;
  const withMatrix = (text: string): readonly SchemeFile[] => [...ownFiles, { path: complianceFile, text }];
  const problemsOf = (text: string, options: LoadOptions) => {
    const loaded = loadScheme(withMatrix(text), { standards: standardFiles }, options);
    return (loaded.ok ? [] : loaded.problems).map(({ file, line, kind, facts }) => ({
      file,
      line,
      kind,
      facts,
    }));
  };

  test('a row of an article without a row of the matrix is told at the article', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles });

    const [first, second] = loaded.ok ? [] : loaded.problems;
    expect(first).toMatchObject({
      file: articlesFile,
      line: 3,
      kind: 'row-without-compliance',
      path: 'art-1.rows.0',
    });
    expect(first?.facts).toEqual({ row: 'W2-§1–3', article: 'art-1' });
    expect(second?.facts).toEqual({ row: 'W2-§4', article: 'art-4' });
  });

  test('rules, rows and ways of meeting them must exist', () => {
    const text = [
      row('W2-§4', '{ rules: [fees] }'),
      row('W2-§5', '{ rules: [grades.award.places.organisation, period.lenght] }'),
      row('W2-§6', '{ rules: [] }'),
      row('W2-§99', '{ rules: [fees] }'),
      row('W2-§4', '{ commands: [x] }'),
    ].join('');

    expect(problemsOf(text, later)).toEqual([
      {
        file: complianceFile,
        line: 7,
        kind: 'rule-path-unknown',
        facts: { row: 'W2-§5', path: 'period.lenght' },
      },
      { file: complianceFile, line: 9, kind: 'row-met-by-nothing', facts: { row: 'W2-§6', how: 'E' } },
      { file: complianceFile, line: 13, kind: 'row-unknown', facts: { row: 'W2-§99' } },
      { file: complianceFile, line: 17, kind: 'duplicate-id', facts: { id: 'W2-§4' } },
    ]);
  });

  test('a matrix with one row for each is complete', () => {
    const rows = [...new Set(ownFiles[1]?.text.match(/W2-[^']+/g))];
    const text = rows.map((name) => row(`'${name}'`, '{ commands: [some-act] }')).join('');

    expect(rows.length).toBeGreaterThan(30);
    expect(problemsOf(text, { compliance: 'required' })).toEqual([]);
  });
});
