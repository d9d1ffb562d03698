import { describe, expect, test } from 'vitest';
import { readBundle } from '../../registry/programmes/read-bundle.ts';
import { type LoadedScheme, loadScheme } from '../load-scheme.ts';
import type { SchemeFile } from '../source/yaml-source.ts';
import {
  articlesFile,
  complianceFile,
  lineOf,
  ownFiles,
  schemeFile,
  standardFiles,
} from '../testing/scheme-files.ts';

const head = `extends: { id: wuhan-draft2, version: 1, cites: [d-1] }
id: lake-district
version: 1
title: { zh: 湖区办法, en: Measures of the lake district }
shortTitle: { zh: 湖区, en: Lake district }
source: { zh: 虚构, en: Fictional }
programme: lake-district-quality-award
jurisdiction: { id: lake-district, name: { zh: 湖区, en: Lake district } }
`;
const articles = `
- { id: d-1, rows: [D-1], label: { zh: 第一条, en: Article 1 }, chapter: { zh: 总则, en: General }, summary: { zh: 依据上级办法。, en: Follows the city. } }
- { id: d-2, rows: [D-2], label: { zh: 第二条, en: Article 2 }, chapter: { zh: 总则, en: General }, summary: { zh: 公示七个工作日。, en: Seven working days. } }
`;
const rows = `
- { row: D-1, how: [I], by: {}, note: { zh: 展示, en: Shown } }
- { row: D-2, how: [R], by: { commands: [open-public-notice] }, note: { zh: 期限, en: Term } }
`;
const sevenDays = `set:
  - rule: process.public-notice.term
    to: { value: 7, unit: working-days, cites: [d-2] }
`;

const parents = new Map([['wuhan-draft2', ownFiles.filter(({ path }) => path !== complianceFile)]]);
const childFile = 'schemes/lake-district/scheme.yaml';

interface Around {
  readonly own?: string;
  readonly ownRows?: string;
  readonly schemes?: ReadonlyMap<string, readonly SchemeFile[]>;
}

function derived(
  text: string,
  { own = articles, ownRows = rows, schemes = parents }: Around = {},
): LoadedScheme {
  const files = [
    { path: childFile, text },
    { path: 'schemes/lake-district/articles.yaml', text: own },
    { path: 'schemes/lake-district/compliance.yaml', text: ownRows },
  ];
  return loadScheme(files, { standards: standardFiles, schemes }, { compliance: 'later' });
}

function problemsOf(text: string, more: Around = {}) {
  const loaded = derived(text, more);
  return loaded.ok
    ? []
    : loaded.problems.map(({ file, line, path, kind, facts }) => ({ file, line, path, kind, facts }));
}

function soundBundle(text: string) {
  const loaded = derived(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.bundle;
}

describe('a scheme that derives from another', () => {
  const parent = loadScheme(ownFiles, { standards: standardFiles }, { compliance: 'later' });
  if (!parent.ok) throw new Error('the parent does not load');
  const parentDocument = parent.bundle.document;

  test('is the parent with what it sets in its place, and says so', () => {
    const { document, articles: all } = soundBundle(head + sevenDays);
    const notice = (rules: typeof document) =>
      rules.process.map((stage) =>
        stage.stage === 'public-notice' ? { ...stage, term: 'the term' } : stage,
      );

    expect(document.process.find(({ stage }) => stage === 'public-notice')).toMatchObject({
      term: { value: 7, unit: 'working-days', cites: ['d-2'] },
    });
    expect(notice(document)).toEqual(notice(parentDocument));
    expect(document.eligibility).toEqual(parentDocument.eligibility);
    expect(document.extends).toEqual({ id: 'wuhan-draft2', version: 1, cites: ['d-1'], leftOut: [] });
    expect([document.id, document.programme]).toEqual(['lake-district', 'lake-district-quality-award']);
    expect(all.map(({ id }) => id).slice(0, 3)).toEqual(['d-1', 'd-2', 'art-1']);
  });

  test('can be adopted without its parent at hand', () => {
    const bundle = JSON.parse(JSON.stringify(soundBundle(head + sevenDays))) as Record<string, unknown>;

    expect(readBundle(bundle)).toMatchObject({ ok: true });
  });

  test('adds entries and keys, and leaves rules out', () => {
    const { document } = soundBundle(`${head}add:
  - to: encouraged
    before: future-industry
    entry: { id: lake-tourism, title: { zh: 湖区旅游, en: Lake tourism }, tracks: [organisation], cites: [d-2] }
  - to: process.recommendation
    key: caps
    entry: { organisation: { value: 3, unit: applications, cites: [d-2] } }
leaveOut:
  - { rule: eligibility.organisation.innovation-and-model, cites: [d-2] }
`);
    const encouraged = document.encouraged.map(({ id }) => id);

    expect(encouraged[encouraged.indexOf('lake-tourism') + 1]).toBe('future-industry');
    expect(document.process.find(({ stage }) => stage === 'recommendation')).toMatchObject({
      caps: { organisation: { value: 3 } },
    });
    expect(document.eligibility.organisation?.map(({ id }) => id)).not.toContain('innovation-and-model');
    expect(document.extends?.leftOut).toEqual([
      { rule: 'eligibility.organisation.innovation-and-model', cites: ['d-2'] },
    ]);
  });

  test('takes over the rows of its parent, marked, unless it states them anew', () => {
    const row = (name: string) => `- { row: ${name}, how: [I], by: {}, note: { zh: 上级, en: Parent } }\n`;
    const parentRows = { path: complianceFile, text: row('W2-§4') + row('W2-§5') };
    const withRows = new Map([['wuhan-draft2', [...ownFiles, parentRows]]]);
    const loaded = derived(head + sevenDays, { schemes: withRows, ownRows: rows + row('W2-§5') });

    expect(loaded.ok && loaded.bundle.compliance.map(({ row, from }) => [row, from])).toEqual([
      ['D-1', undefined],
      ['D-2', undefined],
      ['W2-§5', undefined],
      ['W2-§4', 'wuhan-draft2'],
    ]);
  });

  test('leaves the parent as it was', () => {
    const before = JSON.stringify(parentDocument);
    soundBundle(head + sevenDays);
    expect(JSON.stringify(parentDocument)).toBe(before);
  });
});

describe('problems of a scheme that derives from another stand at its own lines and name the rule of the parent', () => {
  const at = (text: string, marker: string) => ({ file: childFile, line: lineOf(text, marker) });

  test.each([
    {
      says: 'a rule the parent does not have, with the nearest one',
      more: sevenDays.replace('public-notice.term', 'public-notice.turm'),
      marker: '- rule:',
      path: 'process.public-notice.turm',
      kind: 'override-rule-unknown',
      facts: {
        rule: 'process.public-notice.turm',
        parent: 'wuhan-draft2',
        suggestion: 'process.public-notice.term',
      },
    },
    {
      says: 'a part of a rule',
      more: sevenDays.replace('public-notice.term', 'public-notice.term.value'),
      marker: '- rule:',
      path: 'process.public-notice.term.value',
      kind: 'override-not-a-rule',
      facts: { rule: 'process.public-notice.term.value' },
    },
    {
      says: 'a rule that cites the parent only',
      more: sevenDays.replace('d-2', 'art-22'),
      marker: '    to:',
      path: 'process.public-notice.term',
      kind: 'override-cites-parent',
      facts: { rule: 'process.public-notice.term', cited: 'art-22' },
    },
    {
      says: 'a rule that cites no article',
      more: sevenDays.replace(', cites: [d-2]', ''),
      marker: '    to:',
      path: 'process.public-notice.term',
      kind: 'override-not-a-rule',
      facts: { rule: 'process.public-notice.term' },
    },
    {
      says: 'a rule set twice',
      more: `${sevenDays}  - { rule: process.public-notice.term, to: { value: 8, unit: working-days, cites: [d-2] } }\n`,
      marker: '  - { rule:',
      path: 'process.public-notice.term',
      kind: 'override-twice',
      facts: { rule: 'process.public-notice.term' },
    },
    {
      says: 'a rule added where one stands',
      more: 'add:\n  - { to: process.public-notice, key: term, entry: { value: 8, unit: working-days, cites: [d-2] } }\n',
      marker: '  - { to:',
      path: 'process.public-notice.term',
      kind: 'override-twice',
      facts: { rule: 'process.public-notice.term' },
    },
  ])('$says', ({ more, marker, path, kind, facts }) => {
    const text = head + more;
    const [found] = problemsOf(text);

    expect(found).toMatchObject({ file: childFile, path, kind, facts });
    expect(found?.line).toBe(lineOf(text, marker.trim()));
  });

  test('a value of the wrong form stands at its line, under the path of the parent’s rule', () => {
    const text = head + sevenDays.replace('unit: working-days', 'unit: weeks');

    expect(problemsOf(text)).toMatchObject([
      { ...at(text, '    to:'), path: 'process.public-notice.term.unit', kind: 'wrong-value' },
    ]);
  });

  test('what no longer fits together stands where the child changed it or names its parent', () => {
    const text = `${head}leaveOut:\n  - { rule: process.site-review, cites: [d-2] }\n`;

    const found = problemsOf(text);
    expect(found.map(({ path, kind }) => ({ path, kind }))).toContainEqual({
      path: 'process.composite.after.0',
      kind: 'stage-unknown',
    });
    expect(new Set(found.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set([`${childFile}:1`]));
  });

  test('its parent is unknown, of another version, broken, or the child itself', () => {
    const kinds = (text: string, schemes = parents) => problemsOf(text, { schemes }).map(({ kind }) => kind);
    const broken = parents
      .get('wuhan-draft2')
      ?.map((file) =>
        file.path === schemeFile ? { ...file, text: file.text.replace('fees:', 'fee:') } : file,
      );

    expect(kinds(head, new Map())).toEqual(['parent-unknown']);
    expect(kinds(head.replace('version: 1, cites', 'version: 2, cites'))).toEqual(['parent-version']);
    expect(kinds(head, new Map([['wuhan-draft2', broken ?? []]]))).toEqual(['parent-broken']);
    expect(kinds(head.replace('id: wuhan-draft2', 'id: lake-district'))).toEqual(['parent-cycle']);
  });

  test('an article of the parent is not written again', () => {
    const found = problemsOf(head + sevenDays, { own: articles.replace('id: d-2', 'id: art-22') });

    expect(found).toContainEqual({
      file: articlesFile.replace('wuhan-draft2', 'lake-district'),
      line: 3,
      path: 'art-22.id',
      kind: 'article-of-parent',
      facts: { id: 'art-22', parent: 'wuhan-draft2' },
    });
  });

  test('an unknown key of the child is told like any other', () => {
    const text = `${head}replace: []\n`;

    expect(problemsOf(text)).toMatchObject([{ ...at(text, 'replace:'), kind: 'unknown-key' }]);
  });
});
