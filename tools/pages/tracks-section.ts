// The tracks of a scheme with the standards their applicants are scored by, or may be chosen from.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, beside, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { type RuleEntry, rulesBelow } from './rule-entries.ts';
import { articleChips, readingChip } from './scheme-chips.ts';
import { standardLines } from './standard-lines.ts';

/** Each track: what the scheme rules of its standard and divisions, then the trees of items. */
export function tracksSection(scheme: Scheme): string[] {
  return [
    ...section('tracks'),
    ...scheme.document.tracks.flatMap(({ track, title, standard: { id, offered = [] } }) => {
      const standards = scheme.standards.filter((each) => each.id === id || offered.includes(each.id));
      const open = pageWords('standard-open');
      return [
        `### ${beside(title)}`,
        '',
        ...markdownTable(
          ['rule', 'says', 'articles-column', 'reading-column'],
          rulesBelow(scheme, `tracks.${track}`).map((rule) => trackRow(scheme, track, rule)),
        ),
        ...(standards.some((each) => each.id === id) ? [] : [open.zh, '', open.en, '']),
        ...standards.flatMap(standardLines),
      ];
    }),
  ];
}

/** The name of a rule without the track's, which stands above the table. */
function trackRow(scheme: Scheme, track: string, rule: RuleEntry): string[] {
  const title = scheme.document.tracks.find((each) => each.track === track)?.title;
  const name = (language: 'zh' | 'en'): string => rule.name[language].replace(`${title?.[language]} · `, '');
  return [
    beneath({ zh: name('zh'), en: name('en') }),
    beneath(rule.says),
    articleChips(scheme, rule.cites),
    readingChip(rule),
  ];
}
