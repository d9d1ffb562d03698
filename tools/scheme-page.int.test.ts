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

describe.each(readSchemes(root).map((shown) => [shown.scheme.id, shown] as const))(
  'the page of %s',
  (_, shown) => {
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
  },
);

test('a changed number of the law changes the page', () => {
  const page = pageAfter('wuhan-draft2', 'version: 1', 'version: 2');
  const changed = pageAfter('wuhan-draft2', 'value: 600, of: 1000', 'value: 610, of: 1000');

  expect(page).toContain('wuhan-draft2 @ 2');
  expect(page).toContain('600 / 1000');
  expect(changed).toContain('610 / 1000');
  expect(changed).not.toContain('600 / 1000');
});

test('a place left open and a rule left out are shown as such', () => {
  const open = pageAfter('wuhan-draft2', 'value: 12, unit: places', 'value: to-be-set, unit: places');

  expect(open).toMatch(/Nomination \| [^|]*Organisations \| 待定 to be set \|/);
  expect(open).toMatch(/Nomination \| [^|]*Individuals \| 无此规则 no such rule \| 无此规则 no such rule \|/);
});
