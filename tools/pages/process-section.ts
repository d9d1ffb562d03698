// The process as a table of stages and a table of their parameters; then what follows the award and the rest.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, listed, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { type RuleEntry, rulesBelow } from './rule-entries.ts';
import { partWords, stageWords, trackWords } from './rule-words.ts';
import { articleChips, readingChip, rulesTable } from './scheme-chips.ts';

/** The stages in order, then every parameter with its articles. */
export function processSection(scheme: Scheme): string[] {
  const stages = scheme.document.process.map(({ stage, after, tracks, cites }, index) => [
    String(index + 1),
    beneath(stageWords(stage)),
    after.length === 0 ? '' : beneath(listed(after.map(stageWords))),
    beneath(listed(tracks.map((track) => trackWords(scheme, track)))),
    articleChips(scheme, cites),
  ]);
  return [
    ...section('process'),
    ...markdownTable(['', 'stage', 'after', 'track', 'articles-column'], stages),
    ...section('parameters', 3),
    ...markdownTable(
      ['stage', 'rule', 'says', 'articles-column', 'reading-column'],
      scheme.document.process.flatMap(({ stage }) => parameterRows(scheme, stage)),
    ),
  ];
}

/** The first row of a stage names it; a stage's own entry only says what it says for itself. */
function parameterRows(scheme: Scheme, stage: string): string[][] {
  const rules = rulesBelow(scheme, `process.${stage}`);
  const shown = rules.filter(({ path, says }) => path !== `process.${stage}` || says.en !== '');
  return shown.map((rule, index) => [
    index === 0 ? beneath(stageWords(stage)) : '',
    rule.path === `process.${stage}` ? '' : beneath(rule.name),
    beneath(rule.says),
    articleChips(scheme, rule.cites),
    readingChip(rule),
  ]);
}

/** Honours, obligations, revisits and withdrawal. */
export const afterwardsSection = (scheme: Scheme): string[] => [
  ...section('afterwards'),
  ...rulesTable(scheme, rulesBelow(scheme, 'afterwards')),
];

const elsewhere = new Set([
  ...['extends', 'validity', 'fees', 'approval', 'tracks', 'period', 'grades', 'cumulation', 'eligibility'],
  ...['vetoes', 'encouraged', 'process', 'afterwards', 'facts'],
]);

/** Every part of the document that no other section shows; the first row of a part names it. */
export function otherRulesSection(scheme: Scheme): string[] {
  const parts = Object.keys(scheme.document).filter((key) => !elsewhere.has(key));
  const rows = parts.flatMap((part) =>
    rulesBelow(scheme, part).map((rule, index) => [
      index === 0 ? beneath(partWords(part)) : '',
      rule.path === part ? '' : beneath(rule.name),
      beneath(rule.says),
      articleChips(scheme, rule.cites),
      readingChip(rule),
    ]),
  );
  const titles = ['part', 'rule', 'says', 'articles-column', 'reading-column'];
  return [...section('others'), ...markdownTable(titles, rows)];
}

/** One line that names a rule and what it says: for lists below an article or a reading. */
export function ruleLine({ name, says, path }: RuleEntry): string {
  const zh = says.zh === '' ? name.zh : `${name.zh}${pageWords('colon-mark').zh}${says.zh}`;
  const en = says.en === '' ? name.en : `${name.en}: ${says.en}`;
  return `${zh} / ${en} (\`${path}\`)`;
}
