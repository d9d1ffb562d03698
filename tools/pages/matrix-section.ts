// The compliance matrix, and the scenarios it counts, by row.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { howWords, markOf } from './articles-section.ts';
import { anchor, beneath, markdownTable, section, slug } from './markdown.ts';
import { pageWords } from './page-words.ts';
import type { SchemeToShow } from './read-schemes.ts';
import { articleChips, rowChip } from './scheme-chips.ts';

/** The rows the articles name, in their order. */
const rowsOf = ({ articles }: Scheme): readonly string[] => [
  ...new Set(articles.flatMap(({ rows }) => rows)),
];

/** Each row: how it is kept, by which articles, with how many scenarios. */
export function matrixSection({ scheme, scenarios }: SchemeToShow): string[] {
  const rows = rowsOf(scheme).map((row) => {
    const entry = scheme.compliance.find((each) => each.row === row);
    const own = scenarios.filter((scenario) => scenario.row === row);
    const passing = own.filter(({ kind }) => kind === 'passes').length;
    const articles = scheme.articles.filter((article) => article.rows.includes(row)).map(({ id }) => id);
    return [
      `${anchor(`row-${slug(row)}`)}${row}`,
      entry ? howWords(entry.how) : '',
      articleChips(scheme, articles),
      own.length === 0 ? '' : `${passing} ✓ ${own.length - passing} ✗`,
      entry ? beneath(entry.note) : '',
    ];
  });
  return [
    ...section('matrix'),
    ...markdownTable(['row', 'how', 'articles-column', 'scenarios', 'note'], rows),
  ];
}

/** Every scenario with its row and title, in the order of the rows. */
export function scenariosSection({ scheme, scenarios }: SchemeToShow): string[] {
  const order = rowsOf(scheme);
  const sorted = [...scenarios].sort((one, other) => order.indexOf(one.row) - order.indexOf(other.row));
  const { zh, en } = pageWords('scenarios-intro', { id: scheme.id });
  const rows = sorted.map((scenario) => [
    rowChip(scenario.row),
    markOf(scenario),
    `${anchor(`scenario-${slug(scenario.id)}`)}\`${scenario.id}\``,
    beneath(scenario.title),
  ]);
  return [...section('scenarios'), zh, '', en, '', ...markdownTable(['row', '', 'scenarios', 'title'], rows)];
}
