// Small pieces of Markdown; every function answers text that is the same on every machine.
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { heading, pageWords } from './page-words.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>') || '–';

/** A table whose first row is named by keys of page-words.yaml (or empty). */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return ['–', ''];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map((title) => (title === '' ? ' ' : cell(heading(title))))),
    line(titles.map(() => '---')),
    ...rows.map((row) => line(row.map(cell))),
    '',
  ];
}

/** Chinese first, English beneath. */
export const beneath = ({ zh, en }: Words): string => (zh === en ? zh : `${zh}<br>${en}`);

/** Chinese first, English beside. */
export const beside = ({ zh, en }: Words): string => (zh === en ? zh : `${zh} ${en}`);

/** A list of words joined in the manner of each language. */
export const listed = (words: readonly Words[]): Words => ({
  zh: words.map(({ zh }) => zh).join(pageWords('list-mark').zh),
  en: words.map(({ en }) => en).join(', '),
});

/** A word that is the same in both languages. */
export const same = (text: string): Words => ({ zh: text, en: text });

/** A place that `link` can lead to, on every renderer alike. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;

/** An anchor's id for any name: letters and digits joined by hyphens, dots kept. */
export const slug = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** A heading with an anchor under a key of page-words.yaml. */
export const section = (key: string, level = 2): string[] => [
  anchor(slug(key)),
  '',
  `${'#'.repeat(level)} ${heading(key)}`,
  '',
];

/** The first line of a generated page: a formatter would pad its tables to twice their size. */
export const unformatted = '<!-- biome-ignore-all format: generated -->';
