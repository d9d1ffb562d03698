// Conditions for applying per track, vetoes, and the groups that are encouraged to apply.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, beside, listed, markdownTable, section } from './markdown.ts';
import { type RuleEntry, rulesBelow } from './rule-entries.ts';
import { trackWords } from './rule-words.ts';
import { articleChips, readingChip, rulesTable } from './scheme-chips.ts';

/** One table of conditions for each track that has any. */
export function eligibilitySection(scheme: Scheme): string[] {
  const tracks = scheme.document.tracks.filter(({ track }) => scheme.eligibilityRules(track).length > 0);
  return [
    ...section('eligibility'),
    ...tracks.flatMap(({ track, title }) => [
      `### ${beside(title)}`,
      '',
      ...markdownTable(
        ['condition', 'says', 'articles-column', 'reading-column'],
        rulesBelow(scheme, `eligibility.${track}`).map((rule) => conditionRow(scheme, rule)),
      ),
    ]),
  ];
}

const conditionRow = (scheme: Scheme, rule: RuleEntry): string[] => [
  beneath(rule.name),
  beneath(rule.says),
  articleChips(scheme, rule.cites),
  readingChip(rule),
];

/** What ends a case whenever it is verified. */
export const vetoesSection = (scheme: Scheme): string[] => [
  ...section('vetoes'),
  ...rulesTable(scheme, rulesBelow(scheme, 'vetoes')),
];

/** Tags for outreach and reports. */
export function encouragedSection(scheme: Scheme): string[] {
  const rows = scheme.document.encouraged.map(({ title, tracks, cites }) => [
    beside(title),
    beside(listed(tracks.map((track) => trackWords(scheme, track)))),
    articleChips(scheme, cites),
  ]);
  return [...section('encouraged'), ...markdownTable(['title', 'track', 'articles-column'], rows)];
}
