// Our readings: each with its words, and every rule it decides with what was chosen.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { anchor, beneath, beside, markdownTable, section, slug } from './markdown.ts';
import { pageWords } from './page-words.ts';
import type { ReadingWords } from './read-schemes.ts';
import { type RuleEntry, rulesOf } from './rule-entries.ts';
import { articleChips } from './scheme-chips.ts';

const byNumber = new Intl.Collator('en', { numeric: true });

/** Ids of the readings a scheme's rules name, in the order of their numbers. */
export function readingsOf(scheme: Scheme): readonly string[] {
  const named = rulesOf(scheme).flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  return [...new Set(named)].sort(byNumber.compare);
}

/** One part per reading. A reading without words in schemes/readings.yaml shows its rules alone. */
export function readingsSection(scheme: Scheme, words: ReadingWords): string[] {
  const rules = rulesOf(scheme);
  const { zh, en } = pageWords('readings-intro');
  const parts = readingsOf(scheme).flatMap((id) => {
    const said = words[id];
    return [
      anchor(slug(id)),
      '',
      `### ${id}`,
      '',
      ...(said ? [said.zh, '', said.en, ''] : []),
      ...markdownTable(
        ['chosen', 'says', '', 'articles-column'],
        rules.filter(({ reading }) => reading === id).map((rule) => chosenRow(scheme, rule)),
      ),
    ];
  });
  return [...section('readings'), zh, '', en, '', ...parts];
}

const chosenRow = (scheme: Scheme, rule: RuleEntry): string[] => [
  beneath(rule.name),
  beneath(rule.says),
  rule.isSetting ? beside(pageWords('setting')) : '',
  articleChips(scheme, rule.cites),
];
