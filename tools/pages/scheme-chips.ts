// Links inside a scheme's page: to an article, to a reading, to a row of the matrix.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, beside, markdownTable, slug } from './markdown.ts';
import { pageWords } from './page-words.ts';
import type { RuleEntry } from './rule-entries.ts';

/** Chips of the articles a rule rests on. */
export function articleChips(scheme: Scheme, cites: readonly string[]): string {
  return cites
    .map((id) => {
      const article = scheme.article(id);
      return `[${article ? beside(article.label) : id}](#${slug(id)})`;
    })
    .join('<br>');
}

/** A chip of a reading; nothing where the text leaves no room. */
export const readingChip = ({ reading, isSetting }: Pick<RuleEntry, 'reading' | 'isSetting'>): string =>
  [
    ...(reading === undefined ? [] : [`[${reading}](#${slug(reading)})`]),
    ...(isSetting ? [beside(pageWords('setting'))] : []),
  ].join('<br>');

/** A chip of a row of the compliance matrix. */
export const rowChip = (row: string): string => `[${row}](#row-${slug(row)})`;

/** Rules as a table: name, what it says, articles, reading. */
export function rulesTable(scheme: Scheme, rules: readonly RuleEntry[]): string[] {
  const rows = rules.map((rule) => [
    beneath(rule.name),
    beneath(rule.says),
    articleChips(scheme, rule.cites),
    readingChip(rule),
  ]);
  return markdownTable(['rule', 'says', 'articles-column', 'reading-column'], rows);
}
