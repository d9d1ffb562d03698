// Law and rule in one view: each article with its summary, how it is kept, its rules, commands and scenarios.
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts';
import type { Article, ComplianceRow } from '../../packages/core/src/scheme/model/article-model.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { wordsOf } from '../../packages/locales/src/index.ts';
import { anchor, beside, markdownTable, section, slug } from './markdown.ts';
import { heading, pageWords } from './page-words.ts';
import { ruleLine } from './process-section.ts';
import type { SchemeToShow } from './read-schemes.ts';
import { rulesOf } from './rule-entries.ts';
import { rowChip } from './scheme-chips.ts';

/** Every article in the order of the source, under its chapter. */
export function articlesSection(shown: SchemeToShow): string[] {
  const { articles } = shown.scheme;
  return [
    ...section('articles'),
    ...articles.flatMap((article, index) => [
      ...(articles[index - 1]?.chapter.zh === article.chapter.zh
        ? []
        : [`### ${beside(article.chapter)}`, '']),
      ...articleLines(shown, article),
    ]),
  ];
}

function articleLines({ scheme, scenarios }: SchemeToShow, article: Article): string[] {
  const { id, label, summary, rows } = article;
  const unmodelled = article['not-modelled'];
  const met = scheme.compliance.filter(({ row }) => rows.includes(row));
  const facts: (readonly [string, string])[] = [
    ['how', met.map(howLine).join('\n')],
    ['rules', citingRules(scheme, id)],
    ['commands', namesOf(met, 'commands').map(commandChip).join('\n')],
    ['views', namesOf(met, 'views').map(viewWords).join('\n')],
    ['scenarios', scenarioMarks(scenarios.filter(({ row }) => rows.includes(row)))],
  ];
  return [
    anchor(slug(id)),
    '',
    `#### ${beside(label)}`,
    '',
    summary.zh,
    '',
    summary.en,
    '',
    ...(unmodelled ? [`*${heading('not-modelled')}*: ${unmodelled.zh} ${unmodelled.en}`, ''] : []),
    ...markdownTable(
      ['', ''],
      facts.flatMap(([key, text]) => (text === '' ? [] : [[heading(key), text]])),
    ),
  ];
}

/** How a row is kept, with its letters and words. */
export const howWords = (how: ComplianceRow['how']): string =>
  how.map((letter) => `**${letter}** ${beside(pageWords(`how-${letter}`))}`).join(' + ');

const howLine = ({ row, how }: ComplianceRow): string => `${rowChip(row)} ${howWords(how)}`;

const citingRules = (scheme: Scheme, id: string): string =>
  rulesOf(scheme)
    .filter(({ cites }) => cites.includes(id))
    .map(ruleLine)
    .join('\n');

const namesOf = (rows: readonly ComplianceRow[], key: 'commands' | 'views'): readonly string[] => [
  ...new Set(rows.flatMap(({ by }) => by[key])),
];

const wordsIn = (table: 'commands' | 'views', name: string): Words => ({
  zh: wordsOf('zh-CN')[table][name] ?? name,
  en: wordsOf('en')[table][name] ?? name,
});

/** A command with its words, leading to the page of commands. */
export const commandChip = (name: string): string =>
  `[\`${name}\`](../commands.md#${slug(name)}) ${beside(wordsIn('commands', name))}`;

const viewWords = (name: string): string => `\`${name}\` ${beside(wordsIn('views', name))}`;

/** ✓ shows the rule kept, ✗ the breach stopped. */
export const markOf = ({ kind }: Pick<Scenario, 'kind'>): string => (kind === 'passes' ? '✓' : '✗');

const scenarioMarks = (scenarios: readonly Scenario[]): string =>
  scenarios
    .map((scenario) => `${markOf(scenario)} [\`${scenario.id}\`](#scenario-${slug(scenario.id)})`)
    .join(', ');
