import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { commandsPage } from './pages/commands-page.ts';
import { readReadings, readSchemes } from './pages/read-schemes.ts';
import { readingsOf } from './pages/readings-section.ts';
import { rulesOf } from './pages/rule-entries.ts';
import { schemePage } from './pages/scheme-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = readSchemes(root);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The page of a scheme after a change of its text. */
function pageAfter(id: string, before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  cpSync(join(root, 'schemes'), join(folder, 'schemes'), { recursive: true });
  const file = join(folder, 'schemes', id, 'scheme.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
  const shown = readSchemes(folder).find(({ scheme }) => scheme.id === id);
  return shown ? schemePage(shown, readReadings(folder)) : '';
}

const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
const linksOf = (page: string, before: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)]
    .filter(([, target]) => target === before)
    .map(([, , id = '']) => id);

describe.each(shipped.map((shown) => [shown.scheme.id, shown] as const))('the page of %s', (_, shown) => {
  const page = schemePage(shown, readReadings(root));

  test('leads to places that are there, each once', () => {
    const anchors = anchorsOf(page);
    expect(anchors).toEqual([...new Set(anchors)]);
    expect(linksOf(page, '').filter((id) => !anchors.includes(id))).toEqual([]);
    const known = anchorsOf(commandsPage(root));
    expect(linksOf(page, '../commands.md').filter((id) => !known.includes(id))).toEqual([]);
  });

  test('shows every article, row and scenario', () => {
    const { scheme, scenarios } = shown;
    const rows = scheme.articles.flatMap((article) => article.rows);
    const wanted = [
      ...scheme.articles.map(({ label }) => `#### ${label.zh} ${label.en}`),
      ...rows.map((row) => `</a>${row} |`),
      ...scenarios.map(({ id }) => `</a>\`${id}\``),
    ];
    expect(wanted.filter((text) => !page.includes(text))).toEqual([]);
  });

  test('has words for every reading', () => {
    const words = readReadings(root);
    expect(readingsOf(shown.scheme).filter((id) => words[id] === undefined)).toEqual([]);
  });

  test('names every rule by a path that the scheme finds again', () => {
    const paths = rulesOf(shown.scheme).map(({ path }) => path);
    expect(paths.filter((path) => shown.scheme.ruleAt(path) === undefined)).toEqual([]);
  });
});

test('a changed number of the law changes the page', () => {
  const page = pageAfter('wuhan-draft1', 'version: 1', 'version: 2');
  const changed = pageAfter('wuhan-draft1', 'value: 600, of: 1000', 'value: 610, of: 1000');

  expect(page).toContain('wuhan-draft1 @ 2');
  expect(page).toContain('600 / 1000');
  expect(changed).toContain('610 / 1000');
  expect(changed).not.toContain('600 / 1000');
});

test('a place left open and a rule left out are shown as such', () => {
  const open = pageAfter('wuhan-draft2', 'value: 12, unit: places', 'value: to-be-set, unit: places');

  expect(open).toMatch(/Nomination \| [^|]*Organisations \| （待定）个<br>\(to be set\) places \|/);
  expect(open).toMatch(/Nomination \| [^|]*Individuals \| 无此规则 no such rule \| 无此规则 no such rule \|/);
  expect(linesOf(open, 'open')).toEqual([
    '| 提名奖 · 名额 · 单位奖<br>Nomination · places · Organisations | `grades.nomination.places.organisation.value` | [第五条 Article 5](#art-5) | [decision-10](#decision-10) |',
  ]);
});

/** Rows of the tables of one section, without their titles. */
function linesOf(page: string, section: string): readonly string[] {
  const [, after = ''] = page.split(`<a id="${section}"></a>`);
  const [own = ''] = after.split('\n## ').slice(1);
  return own
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}

function pageOf(id: string): string {
  const shown = shipped.find(({ scheme }) => scheme.id === id);
  return shown ? schemePage(shown, readReadings(root)) : '';
}

test('a derived scheme says what it derives from, rules otherwise, adds and leaves out', () => {
  const page = pageOf('hushan-district');
  const rows = linesOf(page, 'derived').map((line) => line.split(' | ').slice(0, 4));

  expect(page).toMatch(/派生自 Derived from \| \[.*\]\(wuhan-draft2.md\) \(wuhan-draft2 @ 1\)/);
  expect(rows).toContainEqual([
    '| 另行规定 rules otherwise',
    '公示 · 期限<br>public notice · term',
    '5个工作日<br>5 working days',
    '7个工作日<br>7 working days',
  ]);
  expect(rows).toContainEqual([
    '| 不适用 leaves out',
    '届 · 每次评选至多使用<br>period · used by one round at most',
    '50%',
    '–',
  ]);
  expect(rows.filter(([kind]) => kind === '| 增加 adds')).toHaveLength(1);
  expect(pageOf('wuhan-draft2')).not.toContain('<a id="derived">');
});

test('a standard that is to be set is shown with those a round may choose from', () => {
  const page = pageOf('binzhou-2018');

  expect(page).toContain('文本没有印出评定标准。');
  for (const id of ['gbt-19580-2012', 'trial-individual-300']) expect(page).toContain(`** (\`${id}\`)`);
  expect(page).toContain('`tracks.individual.standard.id`');
  expect(page).not.toContain('<a id="places"></a>\n\n–');
});

test('a division that refers to others says so, the others name what they are scored on', () => {
  const page = pageOf('wuhan-draft1');

  expect(page).toContain('其他人员没有自己的评审内容，逐件参照其中之一：高层管理者、中层管理者、员工');
  expect(page).toMatch(/\| 员工<br>Employee \| .*关键要求（员工）：结果（20分）/);
});
